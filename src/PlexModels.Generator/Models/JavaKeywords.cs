namespace PlexModels.Generator.Models;

/// <summary>Words that cannot be names in Java, nor <c>Object</c>'s methods be overridden by an accessor: names like these got an underscore.</summary>
internal static class JavaKeywords
{
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue", "default", "do", "double",
        "else", "enum", "extends", "false", "final", "finally", "float", "for", "goto", "if", "implements", "import", "instanceof", "int",
        "interface", "long", "native", "new", "null", "package", "private", "protected", "public", "return", "short", "static", "strictfp",
        "super", "switch", "synchronized", "this", "throw", "throws", "transient", "true", "try", "void", "volatile", "while",
        "clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait",
    };

    public static bool Contains(string word) => s_words.Contains(word);
}
