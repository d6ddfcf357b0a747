namespace PlexModels.Generator.Types;

/// <summary>A type as a page writes it, in terms that no language has of its own.</summary>
/// <param name="Form">How it is put together.</param>
/// <param name="Name">The word that stands for it on the page.</param>
/// <param name="Shape">What a scalar is; of a named type, what its name stands for where no type is called so.</param>
/// <param name="Target">The link's address, or null.</param>
/// <param name="Arguments">The types it is made of; fewer than its form takes where the page lost some.</param>
/// <param name="IsPartial">Of a named type, whether the page says that only some of its members need be there.</param>
/// <param name="Values">Of a text or a number, the values that the cell lists for it; none in most cases.</param>
internal sealed record TypeExpression(
    TypeForm Form,
    string Name,
    TypeShape Shape = TypeShape.JsonElement,
    string? Target = null,
    EquatableArray<TypeExpression> Arguments = default,
    bool IsPartial = false,
    EquatableArray<string> Values = default)
{
    /// <summary>The name of a map whose key is not written, since JSON leaves no choice.</summary>
    public const string KeylessMap = "{}";

    /// <summary>The last argument: the value of a map, what a list holds; null where the page lost it.</summary>
    public TypeExpression? Last => Arguments.Count == 0 ? null : Arguments[Arguments.Count - 1];

    /// <summary>Whether it is a list, be it one that may be null.</summary>
    public bool IsList => Form == TypeForm.List || (Form is TypeForm.OrNull or TypeForm.ThreeState && Last is { IsList: true });

    /// <summary>Whether it, or what it holds, may be an object.</summary>
    public bool MayHaveMembers => Form switch
    {
        TypeForm.Scalar or TypeForm.Named => Shape == TypeShape.JsonElement,
        TypeForm.Union => Arguments.AsArray().Any(static type => type.MayHaveMembers),
        _ => Last?.MayHaveMembers != false,
    };

    /// <summary>The name without its package or namespace, whatever separates them.</summary>
    public string SimpleName => Name.Substring(Name.LastIndexOfAny(s_separators) + 1);

    private static readonly char[] s_separators = ['.', ':', '\\'];

    public static TypeExpression Named(string name, string? target = null) => new(TypeForm.Named, name, Target: target);

    public static TypeExpression Scalar(TypeShape shape, string name) => new(TypeForm.Scalar, name, shape);

    public static TypeExpression Of(TypeForm form, string name, params TypeExpression[] arguments) =>
        new(form, name, Arguments: new EquatableArray<TypeExpression>(arguments));

    /// <summary>The same with a part of a type, of which any member may be absent, wherever it has that type.</summary>
    public TypeExpression AsPart() => Form == TypeForm.Named
        ? this with { IsPartial = true }
        : this with { Arguments = new EquatableArray<TypeExpression>([.. Arguments.AsArray().Select(static type => type.AsPart())]) };

    public override string ToString() => Arguments.Count == 0 ? Name
        : Name == "[]" ? Last + "[]"
        : Form == TypeForm.Union ? string.Join(" | ", Arguments)
        : Name + "<" + string.Join(", ", Arguments) + ">";
}
