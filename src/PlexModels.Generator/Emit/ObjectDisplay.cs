using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Emit;

/// <summary>Emits what <c>ToString</c> and the debugger show of an object.</summary>
internal static class ObjectDisplay
{
    // As many as are read at a glance, in a list of a debugger as well.
    private const int MaxMembers = 4;

    /// <summary>What the type's declaration says to the debugger.</summary>
    public static string Attribute(ObjectModel model) =>
        model.Display == DisplayKind.Members ? "[DebuggerDisplay(\"{ToString(),nq}\")]" : "";

    /// <summary>Writes the method. A record's own would show every member, secrets among them.</summary>
    public static void Write(CodeWriter writer, ObjectModel model)
    {
        if (model.Display != DisplayKind.Members)
        {
            return;
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line(
            $"public override string ToString() => {ReservedNames.Support}.Show(s_members"
            + $"{string.Concat(Shown(model).Select(static name => $", \"{name}\", {name}"))});");
    }

    public static FileNeeds Needs(ObjectModel model) =>
        model.Display == DisplayKind.Members ? FileNeeds.SupportName | FileNeeds.DiagnosticsNamespace : FileNeeds.None;

    // Nobody wants to be shown what is deprecated, nor the transport's response.
    private static IEnumerable<string> Shown(ObjectModel model) => model.Fields.AsArray()
        .Where(static field => field.Type.IsOnTheWire && !field.IsDeprecated)
        .Take(MaxMembers)
        .Select(static field => field.PropertyName);
}
