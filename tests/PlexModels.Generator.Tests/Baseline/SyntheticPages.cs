using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Baseline;

/// <summary>A small documentation that can be written in several dialects, and edited.</summary>
internal sealed class SyntheticPages(string dialect)
{
    private static readonly Dictionary<string, (string Text, string Flag)> s_words = new(StringComparer.Ordinal)
    {
        ["Java"] = ("String", "Boolean"),
        ["TypeScript"] = ("string", "boolean"),
        ["Python"] = ("str", "bool"),
        ["Go"] = ("string", "bool"),
    };

    public Dictionary<string, List<(string Name, string Type, bool IsRequired)>> Objects { get; } = new(StringComparer.Ordinal)
    {
        ["Pin"] = [("id", "string", true), ("remark", "string", false), ("air_date", "string", false)],
        ["Note"] = [("text", "string", true), ("isOpen", "boolean", false)],
    };

    public Dictionary<string, List<(string Name, string Value)>> Enums { get; } = new(StringComparer.Ordinal) { ["Kind"] = [("FAST", "fast"), ("SLOW", "slow")] };

    public void RenameObject(string before, string after)
    {
        Objects[after] = Objects[before];
        Objects.Remove(before);
    }

    public void MakeEnum(string name)
    {
        Objects.Remove(name);
        Enums[name] = [("ONE", "one"), ("TWO", "two")];
    }

    public AdditionalText[] Write() =>
    [
        .. Objects.Select(type => Page(type.Key, IsSpeakeasy
            ? "## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n" + string.Concat(type.Value.Select(SpeakeasyRow))
            : "## Properties\n\nName | Type | Description | Notes\n------------ | ------------- | ------------- | -------------\n" + string.Concat(type.Value.Select(PropertyRow)))),
        .. Enums.Select(type => Page(type.Key, IsSpeakeasy
            ? "## Values\n\n| Name | Value |\n| --- | --- |\n" + string.Concat(type.Value.Select(static value => $"| `{value.Name}` | {value.Value} |\n"))
            : "## Enum\n\n\n" + string.Concat(type.Value.Select(EnumItem)))),
    ];

    private bool IsSpeakeasy => dialect.StartsWith("Speakeasy", StringComparison.Ordinal);

    private string Word(string type)
    {
        var words = s_words[dialect[(dialect.IndexOf('-', StringComparison.Ordinal) + 1)..]];
        return type == "string" ? words.Text : words.Flag;
    }

    private string SpeakeasyRow((string Name, string Type, bool IsRequired) field) =>
        $"| `{field.Name}` | *{Word(field.Type)}* | {(field.IsRequired ? ":heavy_check_mark:" : ":heavy_minus_sign:")} | N/A |\n";

    private string PropertyRow((string Name, string Type, bool IsRequired) field) =>
        $"**{field.Name}** | **{Word(field.Type)}** | Said of it | {(field.IsRequired ? "" : "[optional]")}\n";

    private static string EnumItem((string Name, string Value) value) =>
        char.IsAsciiDigit(value.Value[0]) ? $"* `{value.Name}` (value: `{value.Value}`)\n\n" : $"* `{value.Name}` (value: `\"{value.Value}\"`)\n\n";

    private static Page Page(string name, string text) => new($"/project/specs/{name}.md", $"# {name}\n\n{text}");
}
