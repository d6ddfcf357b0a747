namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The exception for a value of the wrong kind.</summary>
    internal static Json::JsonException Mismatch(ref Json::Utf8JsonReader reader, string expected) =>
        new("The JSON value is " + Describe(reader.TokenType) + " where " + expected + " is documented.");

    /// <summary>The exception for a member that the page does not know, where those are errors.</summary>
    internal static Json::JsonException Undocumented(System::ReadOnlySpan<byte> name, string model) =>
        new MemberException("The JSON member '" + ToText(name) + "' is not documented for " + model + ".");

    /// <summary>The exception for a member that is there twice, where that is an error.</summary>
    internal static Json::JsonException Duplicate(System::ReadOnlySpan<byte> name) =>
        new MemberException("The JSON member '" + ToText(name) + "' is there twice.");

    private static string Describe(Json::JsonTokenType token) => token switch
    {
        Json::JsonTokenType.Null => "null",
        Json::JsonTokenType.StartArray => "an array",
        Json::JsonTokenType.StartObject => "an object",
        Json::JsonTokenType.String => "a string",
        Json::JsonTokenType.Number => "a number",
        Json::JsonTokenType.True or Json::JsonTokenType.False => "a Boolean",
        _ => "something else",
    };

    // The source tells what the reader throws about the document from what a converter of the user's own throws about itself.
    private static bool IsOfDocument(System::Exception exception) =>
        exception is Json::JsonException { Path: null }
            or System::InvalidOperationException { Source: "System.Text.Json.Rethrowable" }
            or System::FormatException { Source: "System.Text.Json.Rethrowable" }
            or System::Text.DecoderFallbackException
            or System::InsufficientExecutionStackException;

    // Nothing is paid for places until something goes wrong: then the document is gone through once more, up to where it did.
    private static Json::JsonException Locate(
        System::Exception cause,
        ref Json::Utf8JsonReader start,
        ref Json::Utf8JsonReader reader)
    {
        var syntax = cause is Json::JsonException { LineNumber: not null } json ? json : null;
        var path = PathFinder.Find(start, reader.TokenStartIndex, syntax is not null, out var member);
        var isInside = start.CurrentDepth > 0;
        start = cause is MemberException ? member : reader;
        if (isInside)
        {
            return new NestedException(cause, path, syntax?.LineNumber, syntax?.BytePositionInLine);
        }

        var line = syntax?.LineNumber;
        var column = syntax?.BytePositionInLine;
        if (syntax is null)
        {
            FindPosition(start.CurrentState, out line, out column);
        }

        return new Json::JsonException(Describe(cause, path, line, column), path, line, column, cause);
    }

    private static string Describe(System::Exception cause, string path, long? line, long? column) => string.Format(
        System::Globalization.CultureInfo.InvariantCulture,
        "{0} Path: {1} | LineNumber: {2} | BytePositionInLine: {3}.",
        WithoutPosition(cause.Message),
        path,
        line,
        column);

    private static string WithoutPosition(string message)
    {
        var position = message.LastIndexOf(" LineNumber: ", System::StringComparison.Ordinal);
        var path = position < 0 ? -1 : message.LastIndexOf(" Path: ", position, System::StringComparison.Ordinal);
        return position < 0 ? message : message.Substring(0, path < 0 ? position : path);
    }

    // The reader counts lines but shows its count in its exceptions alone; so it is made to throw one.
    private static void FindPosition(Json::JsonReaderState state, out long? line, out long? column)
    {
        line = null;
        column = null;
        var reader = new Json::Utf8JsonReader("!"u8, isFinalBlock: true, state);
        try
        {
            reader.Read();
        }
        catch (Json::JsonException e)
        {
            line = e.LineNumber;
            column = e.BytePositionInLine;
        }
    }
}
