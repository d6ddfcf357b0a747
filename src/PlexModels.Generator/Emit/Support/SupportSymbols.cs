using System.Text;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Emit.Support;

/// <summary>The symbols that the conditions of the support code are made of.</summary>
internal static class SupportSymbols
{
    private const string NeedPrefix = "USES_";

    /// <summary>Every symbol, with whether it is defined.</summary>
    /// <param name="needs">What the project's models need.</param>
    /// <param name="accessibility">Whether one of the models is public.</param>
    /// <param name="target">What is emitted for.</param>
    public static Dictionary<string, bool> Of(SupportNeeds needs, TypeAccessibility accessibility, EmitTarget target)
    {
        var platform = target.Platform;
        var symbols = new Dictionary<string, bool>(StringComparer.Ordinal)
        {
            ["HAS_INTERNAL_MODELS_ONLY"] = accessibility == TypeAccessibility.Internal,
            ["HAS_DATE_ONLY"] = platform.HasDateOnly,
            ["HAS_PARSING"] = platform.HasParsing,
            ["HAS_TRIMMING"] = platform.HasTrimming,
            ["HAS_LATER_COLLECTIONS"] = platform.HasLaterCollections,
            ["HAS_ASCII"] = platform.HasAscii,
            ["HAS_RAW_ELEMENTS"] = platform.HasRawElements,
            ["HAS_NULLABLE_HANDLING"] = platform.HasNullableHandling,
            ["HAS_DUPLICATE_HANDLING"] = platform.HasDuplicateHandling,
            ["EMITS_EXAMPLES"] = target.EmitExamples,
            ["EMITS_DIRECT_JSON"] = target.EmitDirectJson,
            ["EMBEDS"] = target.Embeds,
            ["LACKS_INIT_ONLY_SETTERS"] = target.EmitPolyfills && !platform.HasIsExternalInit,
            ["LACKS_REQUIRED_MEMBERS"] = target.EmitPolyfills && !platform.HasRequiredMembers,
        };
        foreach (SupportNeeds need in Enum.GetValues(typeof(SupportNeeds)))
        {
            if (need != SupportNeeds.None)
            {
                symbols.Add(Of(need), (needs & need) != 0);
            }
        }

        return symbols;
    }

    /// <summary>The symbol of one need: <c>USES_DATE_TIME</c> of <c>DateTime</c>.</summary>
    public static string Of(SupportNeeds need)
    {
        var name = need.ToString();
        var symbol = new StringBuilder(NeedPrefix);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]))
            {
                symbol.Append('_');
            }

            symbol.Append(char.ToUpperInvariant(name[i]));
        }

        return symbol.ToString();
    }
}
