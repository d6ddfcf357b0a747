using PlexModels.Generator.Dialects;
using PlexModels.Generator.Dialects.Layouts.Tables;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>What JSON says of the type that it is of, by OData's rules: a type, or one that inherits from it.</summary>
internal static class TypeTags
{
    /// <summary>The fields of a type, and before them what says of which type JSON is, where JSON says that.</summary>
    public static EquatableArray<SpecField> WithTag(SpecType type, TypeSymbol symbol, List<InheritedFields> inherited)
    {
        var isTagged = symbol.HasTaggedSubtypes || symbol.TypeTag.Length > 0;
        if (!isTagged || type.Fields.AsArray().Concat(inherited.SelectMany(static from => from.Type.Type.Fields.AsArray()))
            .Any(static field => field.WireText == ODataType.MemberName))
        {
            return type.Fields;
        }

        var name = type.Name with { Text = ODataType.MemberName };
        var tag = new SpecField(
            name,
            name.Text,
            name with { Text = "string" },
            TypeExpression.Scalar(TypeShape.String, "string"),
            IsRequired: false,
            IsDeprecated: false,
            new Prose(symbol.TypeTag.Length == 0
                ? new EquatableArray<ProseSpan>([new ProseSpan(ProseKind.Text, "The type that the JSON says it is of.")])
                : new EquatableArray<ProseSpan>(
                [
                    new ProseSpan(ProseKind.Text, "The type that the JSON says it is of: "),
                    new ProseSpan(ProseKind.Code, symbol.TypeTag),
                    new ProseSpan(ProseKind.Text, "."),
                ])),
            Example: name with { Text = "" },
            JsonName: name);
        return new EquatableArray<SpecField>([tag, .. type.Fields]);
    }

    /// <summary>The types that a type inherits from, and that keep all members of its JSON, so that it can be read from those.</summary>
    public static EquatableArray<string> BasesOf(TypeSymbol symbol, List<InheritedFields> inherited) =>
        symbol.TypeTag.Length == 0 || symbol.IsPartial ? default
        : new EquatableArray<string>([
            .. inherited
                .Where(from => !from.IsJoined
                    && from.Symbol.HasTaggedSubtypes
                    && from.Type.Settings.UnknownMembers == UnknownMemberHandling.Preserve
                    && (from.Symbol.Accessibility == TypeAccessibility.Public || symbol.Accessibility == TypeAccessibility.Internal))
                .Select(static from => from.Symbol.QualifiedName)]);
}
