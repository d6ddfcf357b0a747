using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>Reads the types below <c>## Supported Types</c>: a heading each or, where the heading is empty, the code below it.</summary>
internal sealed class SpeakeasyMembers(MarkdownPage page, Dialect dialect, List<PageProblem> problems)
{
    public EquatableArray<SpecMember> Read(Section section)
    {
        var factory = new FieldFactory(dialect, problems);
        var members = new List<SpecMember>();
        foreach (var subsection in section.Subsections)
        {
            var text = subsection.Heading!.Source;
            text = text.IsEmpty ? FromCode(subsection) ?? text : text;
            if (!text.IsEmpty && (Special(text.Text) ?? factory.ReadType(text.Text, text)) is { } type)
            {
                members.Add(new SpecMember(text, type));
            }
        }

        return new EquatableArray<SpecMember>([.. members]);
    }

    // "CreateLocStr(string{/* values here */})": the constructor's argument.
    private TextSlice? FromCode(Section section)
    {
        foreach (var block in section.Blocks)
        {
            if (block is PageCode code)
            {
                var text = page.Text.Text;
                var brace = text.IndexOf('{', code.Start, code.End - code.Start);
                var open = brace < 0 ? -1 : text.LastIndexOf('(', brace, brace - code.Start);
                return open < 0 ? null : page.Text.Slice(open + 1, brace);
            }
        }

        return null;
    }

    // "Str", "MapOfAny", "ArrayOfPin": identifiers that stand for types.
    private TypeExpression? Special(string heading)
    {
        var word = InlineText.Plain(heading);
        if (dialect.Notation.UnionWords.Find(word) is { } meaning)
        {
            return TypeExpression.Scalar(meaning.Shape, word);
        }

        return Compound(word, "ArrayOf", TypeForm.List) ?? Compound(word, "MapOf", TypeForm.Map);
    }

    private TypeExpression? Compound(string word, string prefix, TypeForm form)
    {
        if (!dialect.Notation.UnionWords.Any() || word.Length <= prefix.Length || !word.StartsWith(prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var argument = word.Substring(prefix.Length);
        return TypeExpression.Of(form, prefix, Special(argument) ?? TypeExpression.Named(argument));
    }
}
