using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Pages;

/// <summary>The options of an item by the names that the compiler has for its metadata.</summary>
/// <param name="names">The options' names.</param>
/// <param name="values">Their values, in the same order; those that are left out at the end are empty.</param>
internal sealed class ItemOptions(string[] names, string[] values) : AnalyzerConfigOptions
{
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
    {
        var name = key.StartsWith(OptionNames.Metadata, StringComparison.Ordinal) ? key.Substring(OptionNames.Metadata.Length) : "";
        var index = Array.IndexOf(names, name);
        value = index >= 0 && index < values.Length ? values[index] : null;
        return value is not null;
    }
}
