using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Headings;

/// <summary>The heading that a table's type is called after.</summary>
/// <param name="Path">The headings from there up; those below it are "Properties" and the like.</param>
/// <param name="Name">The type's name.</param>
/// <param name="Suffix">What is behind the name of an operation: <c>Response</c>, <c>Request</c>; else empty.</param>
internal sealed record TypeHeading(HeadingPath Path, string Name, string Suffix)
{
    private static readonly HashSet<string> s_kinds = new(
        ["Message", "Enum", "Object", "Type", "Struct", "Model", "Schema", "Interface", "Class", "Resource", "Structure", "Entity"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> s_keywords = new(
        ["interface", "class", "struct", "type", "enum", "record", "message", "model", "schema"],
        StringComparer.Ordinal);

    /// <summary>
    /// The name of a type in a heading. What stands in code is the name as it is: "Message `acme.Pin`", "Message User signed up
    /// `UserSignedUp`", "The `Pin` type".
    /// </summary>
    public static string NameIn(PageHeading heading)
    {
        if (PropertyIn(heading) is { } property)
        {
            return property;
        }

        var words = heading.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length == 0 ? "" : words[words.Length - 1];

        // "interface Pin", as code has it.
        return (words.Length > 1 && heading.Source.Text.Contains("`" + last + "`") && s_kinds.Contains(words[0]))
            || (words.Length == 2 && s_keywords.Contains(words[0]) && char.IsUpper(last[0]))
                ? last
            : InCode(heading, words) ?? HeadingWords.TypeName(heading.Text);
    }

    private static string? InCode(PageHeading heading, string[] words)
    {
        var start = words.Length > 0 && words[0] is "The" or "the" or "A" or "An" ? 1 : 0;
        return words.Length == start + 2
            && heading.Source.Text.Contains("`" + words[start] + "`")
            && s_kinds.Contains(char.ToUpperInvariant(words[start + 1][0]) + words[start + 1].Substring(1))
                ? words[start]
                : null;
    }

    // "2.1. [Optional] Property `address > street`".
    private static string? PropertyIn(PageHeading heading)
    {
        const string Property = "Property ";
        var text = heading.Text;
        var start = 0;
        while (start < text.Length && (char.IsDigit(text[start]) || text[start] is '.' or ' '))
        {
            start++;
        }

        while (start < text.Length && text[start] == '[' && text.IndexOf("] ", start, StringComparison.Ordinal) is var close and > 0)
        {
            start = close + 2;
        }

        var name = string.CompareOrdinal(text, start, Property, 0, Property.Length) == 0 ? text.Substring(start + Property.Length) : "";
        return name.Length > 0 && heading.Source.Text.Contains("`" + name + "`") ? name : null;
    }

    public static TypeHeading Of(HeadingPath path, LeadIn leadIn, MarkdownPage page)
    {
        var suffix = leadIn.Kind == LeadInKind.Response ? " Response" : "";
        var last = path;
        for (var current = path; current is not null; current = current.Parent)
        {
            last = current;
            var heading = current.Section.Name;
            var ofOperation = HeadingWords.IsResponse(heading) ? " Response" : HeadingWords.IsRequest(heading) ? " Request" : "";
            suffix = suffix.Length > 0 ? suffix : ofOperation;
            if (current.Section.Heading is not null
                && !current.IsGeneric
                && ofOperation.Length == 0
                && NameIn(current.Section.Heading) is { Length: > 0 } name
                && name.Any(char.IsLetter))
            {
                return new TypeHeading(current, name + suffix, suffix);
            }
        }

        var title = page.FrontMatterTitle is { } text ? HeadingWords.TypeName(InlineText.Plain(text.Text)) : "";
        return new TypeHeading(last, (title.Length > 0 ? title : PagePath.FileStem(page.Input.Path)) + suffix, suffix);
    }
}
