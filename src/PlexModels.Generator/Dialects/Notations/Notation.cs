using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>The way a language writes types and names. All that is known of a language is in one instance of this.</summary>
/// <param name="name">What <c>PlexModelsDialect</c> calls it.</param>
/// <param name="words">Its type words.</param>
internal sealed class Notation(string name, WordTable words)
{
    public string Name { get; } = name;

    public WordTable Words { get; } = words;

    /// <summary>Whether types are written in prose, and so in the words of no language.</summary>
    public bool IsProse { get; init; }

    /// <summary>How it puts types together.</summary>
    public TypeSyntax Syntax { get; init; }

    /// <summary>What the code blocks of its examples are marked with.</summary>
    public IReadOnlyList<string> CodeLanguages { get; init; } = [];

    /// <summary>The sites that its types are linked to.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>
    /// What a link to another site says by its end, whatever its text: some documentations link a word to another type's page.
    /// </summary>
    public IReadOnlyList<(string End, TypeShape Shape)> ExternalTypes { get; init; } = [];

    /// <summary>Pages of the language's own types, by their file's name in lower case.</summary>
    public IReadOnlyDictionary<string, TypeShape> TypePages { get; init; } = new Dictionary<string, TypeShape>();

    /// <summary>Words that headings of unions use beside the type words: <c>Str</c>, <c>Integer</c>.</summary>
    public WordTable UnionWords { get; init; } = [];

    public NameCase NameCase { get; init; }

    /// <summary>Whether a type that may be absent is written in another way than one that may not.</summary>
    public bool MarksOptionalTypes { get; init; }

    /// <summary>Whether a type that may be null is written in another way than one that may not.</summary>
    public bool MarksNullableTypes { get; init; }

    /// <summary>What is put before the name of a type that may be null, empty when nothing is: <c>NullableString</c>.</summary>
    public string NullablePrefix { get; init; } = "";

    /// <summary>The words that cannot be names, so that a generator put an underscore behind or before them.</summary>
    public KeywordSet Keywords { get; init; } = KeywordSet.None;

    /// <summary>What a generator puts before a name that is no identifier, or that is taken: <c>var_</c>.</summary>
    public IReadOnlyList<string> NamePrefixes { get; init; } = [];

    /// <summary>The word that a page writes, or the last part of a qualified one.</summary>
    public TypeWord? Find(string qualifiedName, string simpleName) => Words.Find(qualifiedName) ?? Words.Find(simpleName);

    public bool Has(TypeSyntax syntax) => (Syntax & syntax) != 0;

    public override string ToString() => Name;
}
