using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PlexModels.Generator.Tests.Harness;

/// <summary>A markdown file as the compiler hands it to the generator.</summary>
public sealed class Page(string path, string text, Encoding? encoding = null) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, encoding ?? Encoding.UTF8);

    /// <summary>The same file with another title.</summary>
    public Page Titled(string title) => new(Path, "# " + title + text[text.IndexOf('\n', StringComparison.Ordinal)..], encoding);

    /// <summary>The same text in another file.</summary>
    public Page At(string path) => new(path, text, encoding);

    /// <summary>The same file with another text in one place or in several; the text to replace has to be there.</summary>
    public Page With(string before, string after)
    {
        Assert.Contains(before, text, StringComparison.Ordinal);
        return new Page(Path, text.Replace(before, after, StringComparison.Ordinal), encoding);
    }

    /// <summary>A page below <c>specs</c> with a <c>## Fields</c> table.</summary>
    /// <param name="name">Its title, and its file's name.</param>
    /// <param name="rows">Its rows, as <c>name | type | required | description | example</c>.</param>
    public static Page WithFields(string name, params string[] rows)
    {
        var text = new StringBuilder($"# {name}\n\n\n## Fields\n\n| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n");
        foreach (var row in rows)
        {
            text.Append("| ").Append(row).Append(" |\n");
        }

        return new Page($"/project/specs/{name}.md", text.ToString());
    }

    /// <summary>A page below <c>specs</c> with a <c>## Supported Types</c> section.</summary>
    public static Page WithSupportedTypes(string name, params string[] headings) =>
        new($"/project/specs/{name}.md", $"# {name}\n\n\n## Supported Types\n\n{string.Concat(headings.Select(static heading => $"### {heading}\n\n```java\nvalue\n```\n\n"))}");

    /// <summary>A page below <c>specs</c> with a <c>## Values</c> table.</summary>
    public static Page WithValues(string name, params (string Name, string Value)[] values)
    {
        var text = new StringBuilder($"# {name}\n\n\n## Values\n\n| Name | Value |\n| --- | --- |\n");
        foreach (var value in values)
        {
            text.Append("| `").Append(value.Name).Append("` | ").Append(value.Value).Append(" |\n");
        }

        return new Page($"/project/specs/{name}.md", text.ToString());
    }
}
