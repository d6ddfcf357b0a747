namespace PlexModels.Generator.Baseline;

/// <summary>One thing that code which uses the models relies on: that there is a type, a property, a value, a member of a union.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="Type">The qualified name of the type.</param>
/// <param name="Member">The name of the property, value or member; empty for the type itself.</param>
/// <param name="Presence">What absent and null mean for a property.</param>
/// <param name="CSharp">The type of a property or a union's member, without what its presence adds; else empty.</param>
/// <param name="Json">The name of a property or the value, as JSON writes it; empty for what is never in JSON.</param>
internal sealed record Fact(
    FactKind Kind,
    string Type,
    string Member = "",
    FactPresence Presence = default,
    string CSharp = "",
    string Json = "")
{
    /// <summary>Whether it is of a type, and not of something that a type has.</summary>
    public bool IsType => Member.Length == 0;

    public string Name => IsType ? Type : Type + "." + Member;

    /// <summary>Its line, without the end: <c>Acme.GeoData.Code required string "code"</c>.</summary>
    public override string ToString() => Name + " " + Text;

    /// <summary>What its line says of it.</summary>
    public string Text => Kind switch
    {
        FactKind.Property => $"{FactWords.Of(Presence)} {CSharp} {(Json.Length == 0 ? FactWords.NotInJson : Json)}",
        FactKind.Value => $"{FactWords.Value} {Json}",
        FactKind.UnionMember => $"{FactWords.UnionMember} {CSharp}",
        _ => FactWords.Of(Kind),
    };
}
