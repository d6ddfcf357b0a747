namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>The exception for a value of the wrong kind.</summary>
        internal static global::System.Text.Json.JsonException Mismatch(ref global::System.Text.Json.Utf8JsonReader reader, string expected) =>
            new global::System.Text.Json.JsonException("The JSON value is " + Describe(reader.TokenType) + " where " + expected + " is documented.");

        /// <summary>The exception for a member that the page does not know, where those are errors.</summary>
        internal static global::System.Text.Json.JsonException Undocumented(global::System.ReadOnlySpan<byte> name, string model) =>
            new global::System.Text.Json.JsonException("The JSON member '" + ToText(name) + "' is not documented for " + model + ".");

        private static string Describe(global::System.Text.Json.JsonTokenType token) => token switch
        {
            global::System.Text.Json.JsonTokenType.Null => "null",
            global::System.Text.Json.JsonTokenType.StartArray => "an array",
            global::System.Text.Json.JsonTokenType.StartObject => "an object",
            global::System.Text.Json.JsonTokenType.String => "a string",
            global::System.Text.Json.JsonTokenType.Number => "a number",
            global::System.Text.Json.JsonTokenType.True or global::System.Text.Json.JsonTokenType.False => "a Boolean",
            _ => "something else",
        };

        // Nothing is paid for paths until something goes wrong: then the document is gone through once more, up to the place where it did.
        private static global::System.Text.Json.JsonException Locate(
            global::System.Exception cause,
            global::System.Text.Json.Utf8JsonReader start,
            ref global::System.Text.Json.Utf8JsonReader reader)
        {
            var path = PathTo(start, reader.TokenStartIndex);
            var position = cause as global::System.Text.Json.JsonException;
            var line = position?.LineNumber;
            var column = position?.BytePositionInLine;
            if (line is null)
            {
                FindPosition(reader.CurrentState, out line, out column);
            }

            var text = string.Format(
                global::System.Globalization.CultureInfo.InvariantCulture,
                "{0} Path: {1} | LineNumber: {2} | BytePositionInLine: {3}.",
                cause.Message,
                path,
                line,
                column);
            return new global::System.Text.Json.JsonException(text, path, line, column, cause);
        }

        // The reader counts lines but shows its count in its exceptions alone; so it is made to throw one.
        private static void FindPosition(global::System.Text.Json.JsonReaderState state, out long? line, out long? column)
        {
            line = null;
            column = null;
            var reader = new global::System.Text.Json.Utf8JsonReader("!"u8, isFinalBlock: true, state);
            try
            {
                reader.Read();
            }
            catch (global::System.Text.Json.JsonException e)
            {
                line = e.LineNumber;
                column = e.BytePositionInLine;
            }
        }

        private static string PathTo(global::System.Text.Json.Utf8JsonReader reader, long position)
        {
            // For each open array the index of its current item, for each open object the name of its current member.
            var places = new global::System.Collections.Generic.List<string>();
            var indexes = new global::System.Collections.Generic.List<int>();
            try
            {
                do
                {
                    var token = reader.TokenType;
                    if (token == global::System.Text.Json.JsonTokenType.EndArray || token == global::System.Text.Json.JsonTokenType.EndObject)
                    {
                        places.RemoveAt(places.Count - 1);
                        indexes.RemoveAt(indexes.Count - 1);
                    }
                    else if (token == global::System.Text.Json.JsonTokenType.PropertyName)
                    {
                        places[places.Count - 1] = PathSegment(reader.GetString()!);
                    }
                    else if (indexes.Count > 0 && indexes[indexes.Count - 1] >= -1)
                    {
                        var index = ++indexes[indexes.Count - 1];
                        places[places.Count - 1] = "[" + index.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + "]";
                    }

                    if (reader.TokenStartIndex >= position)
                    {
                        break;
                    }

                    if (token == global::System.Text.Json.JsonTokenType.StartArray || token == global::System.Text.Json.JsonTokenType.StartObject)
                    {
                        places.Add("");
                        indexes.Add(token == global::System.Text.Json.JsonTokenType.StartArray ? -1 : int.MinValue);
                    }
                }
                while (reader.Read());
            }
            catch (global::System.Text.Json.JsonException)
            {
                // The document itself is broken; the path ends where it can no longer be read.
            }
            catch (global::System.InvalidOperationException)
            {
                // A member's name is no valid text; the path ends at its object.
            }

            return "$" + string.Concat(places);
        }

        private static string PathSegment(string name)
        {
            foreach (var c in name)
            {
                if (!char.IsLetterOrDigit(c) && c != '_' && c != '-' && c != '$' && c != '@')
                {
                    return "['" + name + "']";
                }
            }

            return "." + name;
        }
    }
}
