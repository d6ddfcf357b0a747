using Markdig.Syntax;

namespace PlexModels.Generator.Pages;

/// <summary>The prose of a block below the title: paragraphs, quotes and lists.</summary>
internal static class BlockProse
{
    public static IEnumerable<Prose> Read(string text, Block block, int offset)
    {
        switch (block)
        {
            case ParagraphBlock:
                yield return ProseReader.Read(Source(text, block, offset));
                break;
            case ListBlock list:
                foreach (var item in list)
                {
                    foreach (var prose in ReadChildren(text, (ContainerBlock)item, offset))
                    {
                        yield return Bullet(prose);
                    }
                }

                break;
            case ContainerBlock container:
                foreach (var prose in ReadChildren(text, container, offset))
                {
                    yield return prose;
                }

                break;
        }
    }

    private static IEnumerable<Prose> ReadChildren(string text, ContainerBlock container, int offset)
    {
        foreach (var child in container)
        {
            foreach (var prose in Read(text, child, offset))
            {
                yield return prose;
            }
        }
    }

    private static Prose Bullet(Prose prose) =>
        new(new EquatableArray<ProseSpan>([new ProseSpan(ProseKind.Text, "- "), .. prose.Spans.AsSpan()]));

    private static string Source(string text, Block block, int offset) =>
        text.Substring(block.Span.Start + offset, Math.Min(block.Span.Length, text.Length - block.Span.Start - offset));
}
