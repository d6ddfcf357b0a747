namespace PlexModels.Generator.Dialects.Notations;

/// <summary>The notations that each layout of a tool's comes in. The first of each is taken where no page shows a mark of any.</summary>
internal static class NotationsOfLayouts
{
    public static IReadOnlyList<Notation> Speakeasy { get; } =
    [
        JavaNotation.Instance, TypeScriptNotation.Instance, PythonNotation.Instance, GoNotation.Instance, PhpNotation.Instance,
        RubyNotation.Instance, CSharpNotation.Instance,
    ];

    public static IReadOnlyList<Notation> OpenApiGenerator { get; } =
    [
        JavaNotation.Instance, PythonNotation.Instance, TypeScriptNotation.Instance, GoNotation.Instance, PhpNotation.Instance,
        RubyNotation.Instance, RustNotation.Instance, CSharpNotation.Instance, DartNotation.Instance, JavaScriptNotation.Instance,
        PowerShellNotation.Instance, RNotation.Instance, KotlinNotation.Instance, SwiftNotation.Instance,
        PerlNotation.Instance,
    ];
}
