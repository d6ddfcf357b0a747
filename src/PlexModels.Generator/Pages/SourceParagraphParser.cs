using Markdig.Parsers;
using Markdig.Syntax;

namespace PlexModels.Generator.Pages;

/// <summary>
/// Paragraphs whose inline markup Markdig is not asked for: a table is one, megabytes of which would be copied to find nothing.
/// </summary>
internal sealed class SourceParagraphParser : ParagraphBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (state == BlockState.Continue)
        {
            ((LeafBlock)processor.NewBlocks.Peek()).ProcessInlines = false;
        }

        return state;
    }
}
