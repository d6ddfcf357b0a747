using Microsoft.CodeAnalysis.Diagnostics;
using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Settings;

/// <summary>Reads MSBuild properties and item metadata; what it cannot understand becomes a diagnostic and the default.</summary>
internal static class SettingsReader
{
    private const string FallbackNamespace = "PlexModels";

    // MSBuild lists with semicolons, which begin a comment in the file that properties come to the compiler in: the targets write commas.
    private static readonly char[] s_listSeparators = [',', ';', ' ', '\t', '\r', '\n'];

    public static ProjectSettings ReadProject(AnalyzerConfigOptions global)
    {
        var diagnostics = new List<PageDiagnostic>();
        var polyfills = Choose(global, OptionNames.Polyfills, fallback: true, diagnostics);
        var examples = Choose(global, OptionNames.Examples, fallback: false, diagnostics);
        var directJson = Choose(global, OptionNames.DirectJson, fallback: true, diagnostics);
        var accepts = Choose(global, OptionNames.AcceptBaseline, fallback: false, diagnostics);
        var baseline = Choose(global, OptionNames.Baseline, default(BaselineMode), diagnostics);
        Choose(global, OptionNames.Accessibility, default(TypeAccessibility), diagnostics);
        Choose(global, OptionNames.Kind, default(ModelKind), diagnostics);
        Choose(global, OptionNames.WireNames, default(WireNamePolicy), diagnostics);
        Choose(global, OptionNames.UnknownMembers, default(UnknownMemberHandling), diagnostics);
        Choose(global, OptionNames.Reading, default(ReadingMode), diagnostics);
        Choose(global, OptionNames.Setters, default(SetterKind), diagnostics);
        Choose(global, OptionNames.Equality, default(EqualityKind), diagnostics);
        Choose(global, OptionNames.Display, default(DisplayKind), diagnostics);
        if (Property(global, OptionNames.Namespace) is { } name && !NamespaceName.IsValid(name))
        {
            diagnostics.Add(InvalidNamespace(name));
        }

        var roots = (Property(global, OptionNames.Roots) ?? "").Split(s_listSeparators, StringSplitOptions.RemoveEmptyEntries);
        return new ProjectSettings(
            RootNamespace(global),
            polyfills,
            new EquatableArray<string>(roots),
            examples,
            directJson,
            baseline,
            accepts,
            new EquatableArray<PageDiagnostic>([.. diagnostics]));
    }

    /// <summary>
    /// The settings of one page, and what is wrong with its own metadata; what is with properties is <see cref="ReadProject"/>'s.
    /// </summary>
    public static PageSettings ReadPage(string path, AnalyzerConfigOptions global, AnalyzerConfigOptions item)
    {
        var diagnostics = new List<PageDiagnostic>();
        var root = RootNamespace(global);
        if (Metadata(item, OptionNames.Namespace) is { } name)
        {
            if (NamespaceName.IsValid(name))
            {
                root = name;
            }
            else
            {
                diagnostics.Add(InvalidNamespace(name));
            }
        }

        var isSpecItem = IsSpecItem(item);
        return new PageSettings(
            root,
            FolderOf(Metadata(item, OptionNames.Folder), isSpecItem, path),
            isSpecItem,
            Choose<TypeAccessibility>(global, item, OptionNames.Accessibility, diagnostics),
            Choose<ModelKind>(global, item, OptionNames.Kind, diagnostics),
            Choose<WireNamePolicy>(global, item, OptionNames.WireNames, diagnostics),
            Choose<UnknownMemberHandling>(global, item, OptionNames.UnknownMembers, diagnostics),
            Choose<ReadingMode>(global, item, OptionNames.Reading, diagnostics),
            Metadata(item, OptionNames.Dialect) ?? Property(global, OptionNames.Dialect),
            Choose<SetterKind>(global, item, OptionNames.Setters, diagnostics),
            Choose<EqualityKind>(global, item, OptionNames.Equality, diagnostics),
            Choose<DisplayKind>(global, item, OptionNames.Display, diagnostics),
            Metadata(item, OptionNames.Tables) ?? Property(global, OptionNames.Tables),
            Property(global, OptionNames.TypeWords),
            new EquatableArray<PageDiagnostic>([.. diagnostics]));
    }

    /// <summary>A page's folder below its glob.</summary>
    /// <param name="folder">What the shipped targets say that it is; empty or null where they know of none.</param>
    /// <param name="isSpecItem">Whether the page is one because the project says so.</param>
    /// <param name="path">The page's file.</param>
    public static string FolderOf(string? folder, bool isSpecItem, string path) =>
        !string.IsNullOrWhiteSpace(folder) ? PageFolder.Normalize(folder!) : isSpecItem ? "" : PageFolder.FromPath(path);

    /// <summary>Whether an item is a page because the project says so, and not by what it holds.</summary>
    public static bool IsSpecItem(AnalyzerConfigOptions item) =>
        string.Equals(Metadata(item, OptionNames.IsSpecItem), "true", StringComparison.OrdinalIgnoreCase);

    private static string RootNamespace(AnalyzerConfigOptions global)
    {
        if (Property(global, OptionNames.Namespace) is { } chosen && NamespaceName.IsValid(chosen))
        {
            return chosen;
        }

        var name = Property(global, OptionNames.RootNamespace) ?? Property(global, OptionNames.AssemblyName);
        return name is null ? FallbackNamespace : NamespaceName.Sanitize(name);
    }

    private static T Choose<T>(AnalyzerConfigOptions global, AnalyzerConfigOptions item, string option, List<PageDiagnostic> diagnostics)
        where T : struct, Enum
    {
        // The project's own mistakes are reported once, with the project.
        var ofProject = Parse<T>(Property(global, option)) ?? default;
        return Metadata(item, option) is { } text ? Choose(text, option, ofProject, diagnostics) : ofProject;
    }

    private static bool Choose(AnalyzerConfigOptions global, string option, bool fallback, List<PageDiagnostic> diagnostics)
    {
        if (Property(global, option) is not { } text)
        {
            return fallback;
        }

        if (bool.TryParse(text, out var value))
        {
            return value;
        }

        diagnostics.Add(PageDiagnostic.OfProject(Descriptors.InvalidOption, option, text, "true, false"));
        return fallback;
    }

    private static T Choose<T>(AnalyzerConfigOptions global, string option, T fallback, List<PageDiagnostic> diagnostics)
        where T : struct, Enum =>
        Property(global, option) is { } text ? Choose(text, option, fallback, diagnostics) : fallback;

    private static T Choose<T>(string text, string option, T fallback, List<PageDiagnostic> diagnostics)
        where T : struct, Enum
    {
        if (Parse<T>(text) is { } value)
        {
            return value;
        }

        var choices = string.Join(", ", Enum.GetNames(typeof(T)));
        diagnostics.Add(PageDiagnostic.OfProject(Descriptors.InvalidOption, option, text, choices));
        return fallback;
    }

    // Enum.TryParse also takes numbers and comma-separated lists, which nobody means here.
    private static T? Parse<T>(string? text)
        where T : struct, Enum
    {
        if (text is null)
        {
            return null;
        }

        foreach (var name in Enum.GetNames(typeof(T)))
        {
            if (string.Equals(name, text, StringComparison.OrdinalIgnoreCase))
            {
                return (T)Enum.Parse(typeof(T), name);
            }
        }

        return null;
    }

    private static PageDiagnostic InvalidNamespace(string name) =>
        PageDiagnostic.OfProject(
            Descriptors.InvalidOption,
            OptionNames.Namespace,
            name,
            "identifiers separated by dots, such as Acme.Plex");

    private static string? Property(AnalyzerConfigOptions global, string name) => Value(global, "build_property." + name);

    private static string? Metadata(AnalyzerConfigOptions item, string name) => Value(item, OptionNames.Metadata + name);

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
