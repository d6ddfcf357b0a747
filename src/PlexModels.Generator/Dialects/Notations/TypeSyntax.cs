namespace PlexModels.Generator.Dialects.Notations;

/// <summary>The ways to put a type together that not all notations have; each is also a mark that a page shows of its language.</summary>
[Flags]
internal enum TypeSyntax
{
    None = 0,

    /// <summary><c>List&lt;T></c>.</summary>
    AngleArguments = 1,

    /// <summary><c>List[T]</c>.</summary>
    SquareArguments = 2,

    /// <summary><c>dict(str, T)</c>, <c>T.nilable(T)</c>.</summary>
    RoundArguments = 4,

    /// <summary><c>[]T</c>.</summary>
    ListPrefix = 8,

    /// <summary><c>T[]</c>.</summary>
    ListSuffix = 16,

    /// <summary><c>[T]</c>.</summary>
    BracketedList = 32,

    /// <summary><c>map[K]V</c>.</summary>
    MapPrefix = 64,

    /// <summary><c>{ [key: string]: T }</c>, <c>{String: T}</c>.</summary>
    Braces = 128,

    /// <summary><c>*T</c>, <c>Pointer to T</c>.</summary>
    Pointer = 256,

    /// <summary><c>?T</c>.</summary>
    NullablePrefix = 512,

    /// <summary><c>T?</c>.</summary>
    NullableSuffix = 1024,

    /// <summary><c>A\B</c>.</summary>
    Backslash = 2048,

    /// <summary><c>A::B</c>.</summary>
    DoubleColon = 4096,

    /// <summary><c>a.b.C</c>.</summary>
    Dot = 8192,

    /// <summary><c>T | null</c>.</summary>
    Alternatives = 16384,

    /// <summary><c>T, none_type</c>.</summary>
    CommaAlternatives = 32768,
}
