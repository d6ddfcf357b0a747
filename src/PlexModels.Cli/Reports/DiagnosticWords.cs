using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PlexModels.Cli.Reports;

/// <summary>Parts of diagnostics in words and numbers, as all reports write them.</summary>
internal static class DiagnosticWords
{
    public static string Severity(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    public static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    /// <summary>The file, or null for what is of the whole documentation.</summary>
    public static string? Path(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path is { Length: > 0 } path ? path : null;

    /// <summary>The first line, from 1.</summary>
    public static int Line(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>The first column, from 1.</summary>
    public static int Column(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Character + 1;
}
