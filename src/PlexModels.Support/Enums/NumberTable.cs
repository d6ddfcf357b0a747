#if USES_NUMERIC_ENUMS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The numbers that a page documents as the values of an enum.</summary>
    [global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    internal sealed class NumberTable
    {
        private readonly long[] _numbers;

        public NumberTable(params long[] numbers) => _numbers = numbers;

        /// <summary>Reads a number, be it one of these or not.</summary>
        public long Read(ref Input json)
        {
            if (json.Settings.Schemas is { } schemas)
            {
                schemas.TakeValues(_numbers);
                return 0;
            }

            return default(Int64Codec).Read(ref json);
        }

        /// <summary>The number that the name of a member is.</summary>
        public static long ReadKey(string name) =>
            long.TryParse(name, global::System.Globalization.NumberStyles.AllowLeadingSign, global::System.Globalization.CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new global::System.Text.Json.JsonException("The JSON member '" + name + "' is not called by a whole number.");
    }

    internal sealed partial class SchemaBuilder
    {
        /// <summary>Notes that the value is one of these numbers.</summary>
        public void TakeValues(long[] numbers)
        {
            var values = new global::System.Text.Json.Nodes.JsonArray();
            foreach (var number in numbers)
            {
                values.Add((global::System.Text.Json.Nodes.JsonNode)number);
            }

            Take("integer", values);
        }
    }
}
#endif
