#if USES_NUMERIC_ENUMS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The numbers that a page documents as the values of an enum.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class NumberTable
    {
        private readonly long[] _numbers;

        public NumberTable(params long[] numbers) => _numbers = numbers;

        /// <summary>Reads a number, be it one of these or not.</summary>
        /// <param name="json">Stands on it.</param>
        /// <param name="isText">Whether it stands in a string.</param>
        public long Read(ref Input json, out bool isText)
        {
            isText = json.TokenType == Json::JsonTokenType.String;
            if (json.Settings.Schemas is { } schemas)
            {
                schemas.TakeValues(_numbers);
                isText = false;
                return 0;
            }

            return default(Int64Codec).Read(ref json);
        }

        /// <summary>The number that a text is, in JSON's way to write it.</summary>
        public static long Parse(string text) =>
            long.Parse(
                text,
                System::Globalization.NumberStyles.AllowLeadingSign,
                System::Globalization.CultureInfo.InvariantCulture);

        /// <summary>The number that a text is, in JSON's way to write it, if it is one.</summary>
        public static bool TryParse(string? text, out long number) =>
            long.TryParse(
                text,
                System::Globalization.NumberStyles.AllowLeadingSign,
                System::Globalization.CultureInfo.InvariantCulture,
                out number);

        /// <summary>The number that the name of a member is.</summary>
        public static long ReadKey(string name) =>
            TryParse(name, out var number)
                ? number
                : throw new Json::JsonException("The JSON member '" + name + "' is not called by a whole number.");

        /// <summary>Whether a number is one of these; null where it could be no value of the enum at all.</summary>
        public bool? Has(decimal number) =>
            number != decimal.Truncate(number) || number < long.MinValue || number > long.MaxValue
                ? null
                : System::Array.IndexOf(_numbers, (long)number) >= 0;
    }

    internal ref partial struct Output
    {
        /// <summary>Writes an enum's number, in a string where it was read from one.</summary>
        public void WriteNumberOrText(long value, bool isText)
        {
            if (isText)
            {
                WriteQuoted(ref this, value.ToString(System::Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                default(Int64Codec).Write(ref this, value);
            }
        }
    }

    internal sealed partial class SchemaBuilder
    {
        /// <summary>Notes that the value is one of these numbers.</summary>
        public void TakeValues(long[] numbers)
        {
            var values = new Nodes::JsonArray();
            foreach (var number in numbers)
            {
                values.Add((Nodes::JsonNode)number);
            }

            Take("integer", values);
        }
    }
}
#endif
