using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlexModels.Generator.Tests.Harness;

/// <summary>Has the compiler look for warnings about nulls in generated code, which keeps users' compilers from looking for them.</summary>
internal static partial class NullChecked
{
    private const string Unchecked = "#nullable enable annotations\n#nullable disable warnings\n";

    /// <summary>A compilation whose generated files are looked at like any other.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="generated">What of it is generated.</param>
    public static Compilation Of(Compilation compilation, ImmutableArray<SyntaxTree> generated)
    {
        foreach (var tree in generated)
        {
            var text = tree.ToString();
            Assert.Contains(Unchecked, text, StringComparison.Ordinal);
            compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text.Replace(Unchecked, "#nullable enable\n", StringComparison.Ordinal), (CSharpParseOptions)tree.Options, tree.FilePath));
        }

        return compilation;
    }

    /// <summary>The errors and warnings among the diagnostics of such a compilation.</summary>
    public static ImmutableArray<Diagnostic> Warnings(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !IsOfReading(diagnostic))];

    /// <summary>The errors and warnings of a compilation with generated files.</summary>
    /// <param name="compilation">The compilation without them.</param>
    /// <param name="generated">Their texts.</param>
    public static IEnumerable<string> Diagnostics(CSharpCompilation compilation, IEnumerable<string> generated)
    {
        var parse = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        var trees = generated.Select(text => CSharpSyntaxTree.ParseText(text, parse)).ToImmutableArray();
        return Warnings(Of(compilation.AddSyntaxTrees(trees), trees).GetDiagnostics()).Select(static diagnostic => diagnostic.ToString());
    }

    // The compiler cannot see that members which were not read have thrown before the constructor that reads them ends.
    private static bool IsOfReading(Diagnostic diagnostic) =>
        diagnostic.Id == "CS8618" && HasPagesJson().IsMatch(diagnostic.Location.SourceTree!.FilePath);

    [GeneratedRegex(@"(/|\\|\.)Json(\.[0-9]+)?\.g\.cs$")]
    private static partial Regex HasPagesJson();
}
