using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Emit;

/// <summary>Emits the equality of an object by its members, where the project asks for it.</summary>
internal static class ObjectEquality
{
    private const string Support = ReservedNames.Support;

    /// <summary>The base list with its colon, or nothing: the compiler gives it to a record.</summary>
    public static string Base(ObjectModel model) =>
        IsByMembers(model) && model.Kind == ModelKind.Class ? $" : global::System.IEquatable<{model.Identity.TypeName}>" : "";

    public static void Write(CodeWriter writer, ObjectModel model, TypeText types)
    {
        if (!IsByMembers(model))
        {
            return;
        }

        var name = model.Identity.TypeName;
        var members = Members(model, new EqualityText(types));
        writer.Line();
        if (model.Kind == ModelKind.Class)
        {
            WriteOperators(writer, name);
        }

        writer.Line("/// <summary>Whether both have equal members; lists and maps are compared by what they hold.</summary>");
        writer.Line("/// <param name=\"other\">The other.</param>");
        writer.Line("/// <returns>True if they have.</returns>");
        writer.Line($"public bool Equals({name}? other) => ReferenceEquals(this, other) || (other is not null");
        writer.Deeper();
        foreach (var member in members)
        {
            writer.Line($"&& {Support}.Same({member.Name}, other.{member.Name}{member.Equality})");
        }

        writer.Shallower();
        writer.Line(");");
        writer.Line();
        if (model.Kind == ModelKind.Class)
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public override bool Equals(object? obj) => Equals(obj as {name});");
            writer.Line();
        }

        writer.Line("/// <inheritdoc/>");
        writer.Open("public override int GetHashCode()");
        writer.Line($"var hash = default({Support}.MemberHash);");
        foreach (var member in members)
        {
            writer.Line($"hash.Add({member.Name}{member.Equality});");
        }

        writer.Line("return hash.Value;");
        writer.Close();
    }

    public static FileNeeds Needs(ObjectModel model) =>
        !IsByMembers(model) ? FileNeeds.None
        : model.Fields.AsArray().Any(static field => field.IsDeprecated) ? FileNeeds.SupportName | FileNeeds.NoObsoleteWarnings
        : FileNeeds.SupportName;

    private static bool IsByMembers(ObjectModel model) => model.Equality == EqualityKind.Members;

    private static void WriteOperators(CodeWriter writer, string name) => writer.Lines(
        $"""
        /// <summary>Whether both are null, or have equal members.</summary>
        public static bool operator ==({name}? left, {name}? right) => left is null ? right is null : left.Equals(right);

        /// <summary>Whether one alone is null, or some members differ.</summary>
        public static bool operator !=({name}? left, {name}? right) => !(left == right);

        """);

    // What is never in JSON tells nothing of it.
    private static List<(string Name, string Equality)> Members(ObjectModel model, EqualityText text)
    {
        var members = model.Fields.AsArray()
            .Where(static field => field.Type.IsOnTheWire)
            .Select(field => (field.PropertyName, text.Argument(field)))
            .ToList();
        if (model.UnknownMembers == UnknownMemberHandling.Preserve)
        {
            members.Add((ReservedNames.AdditionalProperties, $", default({Support}.UnmappedEquality)"));
        }

        return members;
    }
}
