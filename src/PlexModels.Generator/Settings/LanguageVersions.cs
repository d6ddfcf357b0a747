using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlexModels.Generator.Settings;

/// <summary>Reads the C# version out of the parse options.</summary>
internal static class LanguageVersions
{
    public static CSharpVersion Of(ParseOptions options)
    {
        var version = ((CSharpParseOptions)options).LanguageVersion;
        return new CSharpVersion(version.ToDisplayString(), version >= LanguageVersion.CSharp11);
    }
}
