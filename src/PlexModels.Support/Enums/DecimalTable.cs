#if USES_FRACTIONAL_ENUMS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The numbers that a page documents as the values of an enum, some of them fractions.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class DecimalTable
    {
        private const System::Globalization.NumberStyles Styles =
            System::Globalization.NumberStyles.AllowLeadingSign | System::Globalization.NumberStyles.AllowDecimalPoint;

        private readonly decimal[] _numbers;

        public DecimalTable(params decimal[] numbers) => _numbers = numbers;

        /// <summary>Reads a number, be it one of these or not.</summary>
        /// <param name="json">Stands on it.</param>
        /// <param name="isText">Whether it stands in a string.</param>
        public decimal Read(ref Input json, out bool isText)
        {
            isText = json.TokenType == Json::JsonTokenType.String;
            if (json.Settings.Schemas is { } schemas)
            {
                schemas.TakeValues(_numbers);
                isText = false;
                return 0;
            }

            return default(DecimalCodec).Read(ref json);
        }

        /// <summary>The number that a text is, in JSON's way to write it.</summary>
        public static decimal Parse(string text) => decimal.Parse(text, Styles, System::Globalization.CultureInfo.InvariantCulture);

        /// <summary>The number that a text is, in JSON's way to write it, if it is one.</summary>
        public static bool TryParse(string? text, out decimal number) =>
            decimal.TryParse(text, Styles, System::Globalization.CultureInfo.InvariantCulture, out number);

        /// <summary>The number that the name of a member is.</summary>
        public static decimal ReadKey(string name) =>
            TryParse(name, out var number)
                ? number
                : throw new Json::JsonException("The JSON member '" + name + "' is not called by a number.");

        /// <summary>Whether a number is one of these; any other could be a value of the enum as well.</summary>
        public bool? Has(decimal number) => System::Array.IndexOf(_numbers, number) >= 0;
    }

    internal ref partial struct Output
    {
        /// <summary>Writes an enum's number, in a string where it was read from one.</summary>
        public void WriteNumberOrText(decimal value, bool isText)
        {
            if (isText)
            {
                WriteQuoted(ref this, value.ToString(System::Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                default(DecimalCodec).Write(ref this, value);
            }
        }
    }

    internal sealed partial class SchemaBuilder
    {
        /// <summary>Notes that the value is one of these numbers.</summary>
        public void TakeValues(decimal[] numbers)
        {
            var values = new Nodes::JsonArray();
            foreach (var number in numbers)
            {
                values.Add((Nodes::JsonNode)number);
            }

            Take("number", values);
        }
    }
}
#endif
