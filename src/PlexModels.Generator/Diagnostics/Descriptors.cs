using Microsoft.CodeAnalysis;

namespace PlexModels.Generator.Diagnostics;

/// <summary>Every diagnostic there is; the README has a paragraph for each.</summary>
internal static class Descriptors
{
    private const string PageCategory = "PlexModels.Pages";
    private const string ProjectCategory = "PlexModels.Project";
    private const string BaselineCategory = "PlexModels.Baseline";

    // The README is on the package's page, with an anchor for each.
    private const string HelpPage = "https://www.nuget.org/packages/PlexModels.Generator#";

    public static readonly DiagnosticDescriptor Summary = OfProject(
        "PLX0000", "What was read",
        "Read as {1}: {0} with {2}, {3} and {4}", DiagnosticSeverity.Info, isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor UnreadablePage = Warning(
        "PLX0001", "Page cannot be read", "The page cannot be read: {0}; no model, or only part of one, is generated");

    public static readonly DiagnosticDescriptor EmptyPage = Warning(
        "PLX0002", "Page is empty", "The page is empty; write '# Name' and a '## Fields' table, or remove the file");

    public static readonly DiagnosticDescriptor NotUtf8 = Warning(
        "PLX0003", "Page is not UTF-8", "The page is not UTF-8 text (it was read as {0}); save it as UTF-8, some characters may be wrong");

    public static readonly DiagnosticDescriptor MissingTitle = Warning(
        "PLX0004", "Page has no title", "The page has no title; its type is called '{0}' after the file, write '# {0}' on the first line");

    public static readonly DiagnosticDescriptor MissingTable = Error(
        "PLX0005", "Section has no table",
        "There is no table below '## {0}'; write a header row, a row of dashes and a row for each entry");

    public static readonly DiagnosticDescriptor MissingColumn = Error(
        "PLX0006", "Table lacks a column", "The table has no '{0}' column and cannot be used; its columns are: {1}");

    public static readonly DiagnosticDescriptor MissingOptionalColumn = Warning(
        "PLX0007", "Table does not say what is required", "The table has no '{0}' column, so no field is required; its columns are: {1}");

    public static readonly DiagnosticDescriptor WrongCellCount = Warning(
        "PLX0008", "Row does not fit its table",
        "The row has {0} cells where the header has {1}; add what is missing, and write '\\|' for a pipe inside a cell");

    public static readonly DiagnosticDescriptor IncompleteRow = Error(
        "PLX0009", "Row lacks its name or type",
        "The row's '{0}' cell is empty, so nothing is generated for it; fill it in or remove the row");

    public static readonly DiagnosticDescriptor UnknownRequiredMark = Warning(
        "PLX0010", "Required cell is not understood",
        "'{0}' in the Required column is not understood, so the field is optional; write ':heavy_check_mark:' or ':heavy_minus_sign:'");

    public static readonly DiagnosticDescriptor DuplicateField = Warning(
        "PLX0011", "Field is documented twice", "The field '{0}' is documented twice; the first row counts, remove or rename this one");

    public static readonly DiagnosticDescriptor MalformedType = Warning(
        "PLX0012", "Type cell cannot be read",
        "The type of '{0}' cannot be read as {3}: {2} in '{1}'; it is any JSON (JsonElement) until the cell is mended");

    public static readonly DiagnosticDescriptor UnknownType = Warning(
        "PLX0013", "Type is unknown",
        "The type '{1}' of '{0}' is neither a type word of {2} nor a page{3}; it is any JSON (JsonElement) until one is named");

    public static readonly DiagnosticDescriptor BrokenLink = Warning(
        "PLX0014", "Link leads nowhere", "The type of '{0}' links to '{1}', which is not among the pages{2}; {3} until the page is added");

    public static readonly DiagnosticDescriptor AmbiguousName = Warning(
        "PLX0015", "Name fits several pages", "The type '{1}' of '{0}' fits {2} pages; '{3}' was taken, write a link to the right one");

    public static readonly DiagnosticDescriptor InferredType = Warning(
        "PLX0016", "Type argument was lost",
        "The type argument of '{1}' on '{0}' is missing; '{2}' is assumed, since {3}; write '{1}\\<{2}>' if that is right");

    public static readonly DiagnosticDescriptor NonStringKey = Warning(
        "PLX0017", "Map key is not a string", "The key of '{1}' on '{0}' is not a String; JSON member names are, so it is read as one");

    public static readonly DiagnosticDescriptor DamagedPage = Warning(
        "PLX0018", "Page is damaged",
        "The page was damaged on its way here: {0}; the rows were recovered, restore the page from its source to be sure");

    public static readonly DiagnosticDescriptor RenamedType = Warning(
        "PLX0019", "Type name is taken", "The name '{0}' is taken by {2}; this page's type is called '{1}'");

    public static readonly DiagnosticDescriptor RenamedProperty = Info(
        "PLX0020", "Property name is taken",
        "The field '{0}' cannot be a property '{1}' of its type; it is called '{2}' and keeps its JSON name");

    public static readonly DiagnosticDescriptor SharedWireName = Warning(
        "PLX0021", "JSON name is taken",
        "The field '{0}' has the JSON name '{1}', which is '{2}''s already; it is called '{3}' in JSON, say the right "
        + "name in a 'JSON name' column");

    public static readonly DiagnosticDescriptor DuplicateValue = Warning(
        "PLX0022", "Value is documented twice", "The value '{1}' of '{0}' is documented twice; the first row counts, remove this one");

    public static readonly DiagnosticDescriptor ContradictingExample = Info(
        "PLX0023", "Example contradicts the type",
        "The example '{1}' of '{0}' is no value of its type '{2}'; {3}, mend whichever is wrong");

    public static readonly DiagnosticDescriptor GuessedWireName = Info(
        "PLX0024", "JSON names are guesses",
        "Nothing on any page says what some fields are called in JSON, so these names are guesses: {0}; say them in a 'JSON name' column",
        isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor MixedValues = Info(
        "PLX0025", "Values are of two kinds", "Some values are numbers and some are not, such as '{0}'; all are taken for JSON strings");

    public static readonly DiagnosticDescriptor RepeatedUnionMember = Warning(
        "PLX0026", "Union lists a type in vain",
        "'{0}' is this union itself, or listed before; it is left out, name another type or remove the heading");

    public static readonly DiagnosticDescriptor OtherDialect = Warning(
        "PLX0027", "Page is of another dialect",
        "The documentation is read as {0}, and this page looks like {1}: '{2}'; name the dialect in "
        + "PlexModelsDialect, or list the page in an item of its own");

    public static readonly DiagnosticDescriptor UnreadTable = Warning(
        "PLX0028", "Table is not read",
        "Nothing reads the table '{0}' below '{1}', which looks like fields or values; move it below a heading that "
        + "declares a type, change its header, or set the item's Dialect to Tables if its pages are written by hand");

    public static readonly DiagnosticDescriptor IgnoredSection = Warning(
        "PLX0029", "Section is not read",
        "The section '{0}' is the second that declares '{1}', so it is not read; give it a heading of its own");

    public static readonly DiagnosticDescriptor NotMarkdown = Warning(
        "PLX0030", "File is no page",
        "'{0}' is no markdown (.md or .mdx), so no model is generated for it; take it out of the PlexModelsSpec items");

    public static readonly DiagnosticDescriptor HiddenCharacter = Warning(
        "PLX0031", "Name holds a character that nobody sees",
        "'{0}' holds {1}, which no editor shows; the JSON name keeps it, C# names and comments do not, remove it unless it is in the JSON");

    public static readonly DiagnosticDescriptor NoValues = Info(
        "PLX0032", "Enum lists no values",
        "'{0}' of this {1} page lists no values, so any value is read and kept; list them if the documentation can");

    public static readonly DiagnosticDescriptor NamingPolicy = Info(
        "PLX0033", "JSON names follow another policy",
        "The fields of {0} pages are named as their language does it, and the pages show JSON names in {1}: set "
        + "PlexModelsWireNames to {1}");

    public static readonly DiagnosticDescriptor UnusedTables = Info(
        "PLX0034", "Tables give no models",
        "No models are made of {0} of the page: {1}; include their headings in PlexModelsTables if they are to be models");

    public static readonly DiagnosticDescriptor OrphanRow = Warning(
        "PLX0035", "Row lacks the row that it belongs to",
        "No row above '{0}' is of the field that it is in; it is read as far as its name goes, add a row for that field");

    public static readonly DiagnosticDescriptor IncompleteExample = Info(
        "PLX0036", "Example lacks what is always there",
        "JSON on the pages contradicts what the table says of '{0}': {1}; mend whichever is wrong");

    public static readonly DiagnosticDescriptor NoBase = Warning(
        "PLX0037", "Base type is not found",
        "'{0}' inherits from '{1}', {2}; what cannot be followed is not inherited");

    public static readonly DiagnosticDescriptor BesidePages = Info(
        "PLX0039", "File stands beside the pages",
        "'{0}' declares no type, so no model is generated for it; take it out of the PlexModelsSpec items");

    public static readonly DiagnosticDescriptor UnreadDocumentation = Warning(
        "PLX0040", "Nothing is read of the pages",
        "None of {0} beside each other declares fields, values or types in {1}, so {2}; "
        + "write them as tables, name the Dialect of their item, or take them out of the PlexModelsSpec items");

    public static readonly DiagnosticDescriptor UnusedText = Warning(
        "PLX0041", "Page is no type",
        "'{0}' declares neither fields nor values below any of its headings and no type refers to it, so it is a class over any JSON; "
        + "take the page out of the PlexModelsSpec items if it is a guide, or write its members as a table");

    public static readonly DiagnosticDescriptor OpenTable = Warning(
        "PLX0042", "Table is never closed", "The <{0}> that begins here is never closed, so nothing of it is read; write </{0}> behind it");

    public static readonly DiagnosticDescriptor InvalidOption = OfProject(
        "PLX0100", "Option has no such value", "'{1}' is no value of {0}; write one of: {2}", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor MissingSystemTextJson = OfProject(
        "PLX0101", "System.Text.Json is missing",
        "The generated code needs System.Text.Json 8.0 or later; add <PackageReference Include=\"System.Text.Json\" "
        + "Version=\"8.0.5\" /> to the project",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor LanguageVersion = OfProject(
        "PLX0102", "C# version is too low",
        "The generated code needs C# 11 or later, and the project compiles C# {0}; write <LangVersion>latest</LangVersion>",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor RootMatchesNothing = OfProject(
        "PLX0103", "Root is no model", "'{0}' in PlexModelsRoots matches no model; {1}", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ManyModels = OfProject(
        "PLX0104", "Project has many models",
        "The pages declare {0} models, and each is compiled; name those that the project uses in PlexModelsRoots, and "
        + "it has these and what they reach",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor PatternMatchesNothing = OfProject(
        "PLX0106", "Pattern matches no heading", "'{0}' in PlexModelsTables matches no heading; {1}", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NotBaseline = OfBaseline(
        "PLX0200", "Baseline is none",
        "The file is no baseline: {0}; write it with 'dotnet build -t:PlexModelsAccept', nothing is compared with it until then",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NewerBaseline = OfBaseline(
        "PLX0201", "Baseline is of a newer version",
        "The baseline has format {0}, and this version of the generator reads {1}; update the package, nothing is compared until then",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ConflictedBaseline = OfBaseline(
        "PLX0202", "Baseline holds a conflict",
        "'{0}' is what git leaves where it could not merge; resolve the conflict, or write the file with 'dotnet "
        + "build -t:PlexModelsAccept'",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor BrokenFact = OfBaseline(
        "PLX0203", "Line of the baseline is not understood",
        "The line is left out: {0}; mend it, or write the file with 'dotnet build -t:PlexModelsAccept'", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MissingBaseline = OfBaseline(
        "PLX0204", "Baseline is missing",
        "PlexModelsBaseline is Required, and there is no {0} among the AdditionalFiles; write it with 'dotnet build -t:PlexModelsAccept'",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor TypeRemoved = OfBaseline(
        "PLX0210", "Type is gone", "'{0}' ({1}) is not documented any more; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MemberRemoved = OfBaseline(
        "PLX0211", "Property is gone", "'{0}' ({1}) is not documented any more; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ValueRemoved = OfBaseline(
        "PLX0212", "Value is gone", "'{0}' ({1}) is not documented any more; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnionMemberRemoved = OfBaseline(
        "PLX0213", "Union lost a member", "'{0}' ({1}) is not documented any more; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor KindChanged = OfBaseline(
        "PLX0214", "Kind of type changed", "'{0}' was of kind '{1}' and is of kind '{2}'; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor TypeChanged = OfBaseline(
        "PLX0215", "Type of a member changed", "The type of '{0}' was '{1}' and is '{2}'; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor BecameRequired = OfBaseline(
        "PLX0216", "Property became required", "'{0}' was {1} and is {2}; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor BecameOptional = OfBaseline(
        "PLX0217", "Property became optional", "'{0}' was {1} and is {2}; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor BecameNullable = OfBaseline(
        "PLX0218", "Property became nullable", "'{0}' was {1} and is {2}; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NoLongerNullable = OfBaseline(
        "PLX0219", "Property is not nullable any more", "'{0}' was {1} and is {2}; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor JsonNameChanged = OfBaseline(
        "PLX0220", "JSON name changed", "The JSON name of '{0}' was {1} and is {2}; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ValueChanged = OfBaseline(
        "PLX0221", "Value of an enum changed", "The value of '{0}' was {1} and is {2}; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor TypeRenamed = OfBaseline(
        "PLX0222", "Type was renamed", "'{1}' is called '{2}' now; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MemberRenamed = OfBaseline(
        "PLX0223", "Property was renamed", "'{1}' is called '{2}' now, see '{0}'; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ValueRenamed = OfBaseline(
        "PLX0224", "Value was renamed", "'{1}' is called '{2}' now, see '{0}'; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnionMemberRenamed = OfBaseline(
        "PLX0225", "Union member was renamed", "'{1}' is called '{2}' now, see '{0}'; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RequiredMemberAdded = OfBaseline(
        "PLX0226", "Required property is new", "'{0}' ({2}) is new and has to be set; this breaks {3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor TypeAdded = OfBaseline(
        "PLX0230", "Type is new", "'{0}' ({2}) is new; this breaks {3}", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor MemberAdded = OfBaseline(
        "PLX0231", "Property is new", "'{0}' ({2}) is new; this breaks {3}", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor ValueAdded = OfBaseline(
        "PLX0232", "Value is new", "'{0}' ({2}) is new; this breaks {3}", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor UnionMemberAdded = OfBaseline(
        "PLX0233", "Union has a new member", "'{0}' ({2}) is new; this breaks {3}", DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        OfPage(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        OfPage(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message, bool isEnabledByDefault = true) =>
        OfPage(id, title, message, DiagnosticSeverity.Info, isEnabledByDefault);

    private static DiagnosticDescriptor OfPage(
        string id,
        string title,
        string message,
        DiagnosticSeverity severity,
        bool isEnabledByDefault = true) =>
        new(id, title, message, PageCategory, severity, isEnabledByDefault, helpLinkUri: Help(id));

    private static DiagnosticDescriptor OfProject(
        string id,
        string title,
        string message,
        DiagnosticSeverity severity,
        bool isEnabledByDefault = true) =>
        new(id, title, message, ProjectCategory, severity, isEnabledByDefault, helpLinkUri: Help(id));

    private static DiagnosticDescriptor OfBaseline(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, BaselineCategory, severity, isEnabledByDefault: true, helpLinkUri: Help(id));

    private static string Help(string id) => HelpPage + id.ToLowerInvariant();
}
