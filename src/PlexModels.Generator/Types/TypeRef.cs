namespace PlexModels.Generator.Types;

/// <summary>A type as a type cell writes it: a name, its type arguments, and the link it carries.</summary>
/// <param name="Name">The name as written, possibly qualified; <see cref="ArrayName"/> for an array.</param>
/// <param name="Arguments">The type arguments, or an array's element type.</param>
/// <param name="Target">The link's address, or null.</param>
internal sealed record TypeRef(string Name, EquatableArray<TypeRef> Arguments, string? Target = null)
{
    public const string ArrayName = "[]";

    /// <summary>The name without its package: <c>StepFilter</c> of <c>com.acme.models.StepFilter</c>.</summary>
    public string SimpleName => Name.Substring(Name.LastIndexOf('.') + 1);

    public static TypeRef Named(string name) => new(name, default);

    public static TypeRef Generic(string name, params TypeRef[] arguments) => new(name, new EquatableArray<TypeRef>(arguments));

    public override string ToString()
    {
        if (Name == ArrayName)
        {
            return Arguments[0] + "[]";
        }

        if (Arguments.Count == 0)
        {
            return Name;
        }

        var arguments = new List<string>();
        foreach (var argument in Arguments)
        {
            arguments.Add(argument.ToString());
        }

        return Name + "<" + string.Join(", ", arguments) + ">";
    }
}
