namespace PlexModels.Generator.Dialects;

/// <summary>The words that put types together in prose, beside those of the notation's table. All in lower case.</summary>
internal static class PhraseWords
{
    private static readonly char[] s_packageSigns = ['.', ':'];

    // Where languages and schemas have their own types.
    private static readonly string[] s_packages =
    [
        "java.lang.", "java.util.", "java.time.", "java.math.", "java.net.", "kotlin.collections.", "kotlin.", "typing.", "std::",
        "xs:", "xsd:",
    ];

    private static readonly string[] s_joinedLists = ["数组", "列表", "集合", "陣列", "の配列", "配列", "リスト", "배열"];

    /// <summary>Words before a type that say nothing of it in JSON.</summary>
    public static bool IsFiller(string word) =>
        word is "a" or "an" or "the" or "one" or "single" or "optional" or "required" or "either" or "partial" or "new" or "valid"
            or "thread-specific" or "repeated" or "raw" or "of" or "readonly" or "read-only" or "any-of" or "const" or "non-empty"
            or "nonempty" or "simple";

    /// <summary>The word without a package that a language has its own types in: <c>string</c> of <c>java.lang.string</c>.</summary>
    public static string WithoutPackage(string word)
    {
        if (word.IndexOfAny(s_packageSigns) < 0)
        {
            return word;
        }

        foreach (var package in s_packages)
        {
            if (word.Length > package.Length && word.StartsWith(package, StringComparison.Ordinal))
            {
                return word.Substring(package.Length);
            }
        }

        return word;
    }

    /// <summary>What a language calls a type whose value may be missing: <c>Optional[T]</c>.</summary>
    public static bool IsMaybe(string word) => word is "optional" or "nullable" or "maybe" or "option" or "notrequired";

    /// <summary>
    /// What a language writes around a type that is the same in JSON without it: <c>Annotated[T, ..]</c>, <c>Readonly&lt;T></c>.
    /// </summary>
    public static bool IsWrapper(string word) =>
        word is "annotated" or "required" or "readonly" or "final" or "classvar" or "promise" or "partial";

    /// <summary>What makes a list of the type behind <c>of</c>, or of the type before it.</summary>
    public static bool IsList(string word) =>
        word is "array" or "arrays" or "list" or "lists" or "collection" or "collections" or "set" or "sequence"
            or "lista" or "arreglo" or "liste" or "tableau" or "elenco" or "массив" or "список";

    /// <summary>What stands between such a word and the type of the items.</summary>
    public static bool IsOf(string word) => word is "of" or "containing" or "de" or "di" or "von" or "des";

    /// <summary>
    /// The items of a list whose words are joined: <c>字符串</c> of <c>字符串数组</c>; null where the word is anything else.
    /// </summary>
    public static string? ItemOfJoined(string word) =>
        Array.Find(s_joinedLists, list => word.Length > list.Length && word.EndsWith(list, StringComparison.Ordinal)) is { } joined
            ? word.Substring(0, word.Length - joined.Length)
            : null;

    public static bool IsMap(string word) => word is "map" or "maps" or "dictionary" or "dictionaries" or "dict" or "mapping" or "hash";

    /// <summary>Words behind a type that say nothing of it in JSON.</summary>
    public static bool IsTail(string word) =>
        word is "object" or "objects" or "resource" or "resources" or "structure" or "structures" or "struct" or "instance" or "instances"
            or "entity" or "entities" or "type" or "types" or "enum" or "enumeration" or "enums" or "value" or "values" or "string"
            or "strings" or "items" or "item" or "element" or "elements" or "schema" or "message" or "messages" or "payload" or "data";

    /// <summary>Words that begin no name: what follows them explains, as in <c>integer seconds</c>.</summary>
    public static bool IsPlainScalar(string word) =>
        word is "string" or "integer" or "int" or "number" or "boolean" or "bool" or "float" or "double" or "int32" or "int64";

    /// <summary>Words for texts, amounts and times that people also call types of their own, with a capital.</summary>
    public static bool MayNameType(string word) =>
        word is "money" or "currency" or "color" or "colour" or "language" or "locale" or "country" or "email" or "phone" or "domain"
            or "version" or "token" or "key" or "link" or "hash" or "pattern" or "path" or "password" or "secret" or "timezone"
            or "duration" or "flag" or "counter" or "percentage" or "identifier" or "slug" or "fraction" or "epoch" or "markdown" or "html";

    /// <summary>What may be said of a field beside its type.</summary>
    public static bool IsQualifier(string word) =>
        word is "required" or "optional" or "nullable" or "deprecated" or "readonly" or "read-only" or "writeonly" or "write-only"
            or "unique" or "default" or "format" or "example" or "immutable" or "min" or "max" or "length" or "maxlength" or "minlength"
            or "pattern" or "since";

    /// <summary>Words that end the name of a type: what follows explains it.</summary>
    public static bool EndsName(string word) =>
        word is "or" or "of" or "with" or "in" or "that" or "which" or "for" or "containing" or "where" or "as" or "to" or "representing"
            or "from" or "on" or "by" or "and" or "if" or "when" or "is" or "are" or "depending" or "encoded" or "formatted" or "using"
            or "between" or "per" or "e.g" or "i.e" or "up" or "must" or "keyed" or "describing" or "unsigned";

    /// <summary>A name without its last word where that says what a type is: <c>guild member</c> of <c>guild member objects</c>.</summary>
    public static string WithoutTail(string name) =>
        name.LastIndexOf(' ') is var blank and > 0 && IsTail(name.Substring(blank + 1).ToLowerInvariant())
            ? WithoutTail(name.Substring(0, blank))
            : name;

    /// <summary>What a type is called by several of it: <c>strings</c>, <c>entities</c>.</summary>
    public static string Singular(string word) =>
        word.Length < 4 || word.EndsWith("ss", StringComparison.Ordinal) || !word.EndsWith("s", StringComparison.Ordinal) ? word
        : word.EndsWith("ies", StringComparison.Ordinal) ? word.Substring(0, word.Length - 3) + "y"
        : word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal)
            ? word.Substring(0, word.Length - 2)
        : word.Substring(0, word.Length - 1);
}
