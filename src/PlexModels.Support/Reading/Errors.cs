namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The exception for a value of the wrong kind.</summary>
    internal static global::System.Text.Json.JsonException Mismatch(ref global::System.Text.Json.Utf8JsonReader reader, string expected) =>
        new("The JSON value is " + Describe(reader.TokenType) + " where " + expected + " is documented.");

    /// <summary>The exception for a member that the page does not know, where those are errors.</summary>
    internal static global::System.Text.Json.JsonException Undocumented(global::System.ReadOnlySpan<byte> name, string model) =>
        new MemberException("The JSON member '" + ToText(name) + "' is not documented for " + model + ".");

    /// <summary>The exception for a member that is there twice, where that is an error.</summary>
    internal static global::System.Text.Json.JsonException Duplicate(global::System.ReadOnlySpan<byte> name) =>
        new MemberException("The JSON member '" + ToText(name) + "' is there twice.");

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

    // The source tells what the reader throws about the document from what a converter of the user's own throws about itself.
    private static bool IsOfDocument(global::System.Exception exception) =>
        exception is global::System.Text.Json.JsonException { Path: null }
            or global::System.InvalidOperationException { Source: "System.Text.Json.Rethrowable" }
            or global::System.FormatException { Source: "System.Text.Json.Rethrowable" }
            or global::System.Text.DecoderFallbackException
            or global::System.InsufficientExecutionStackException;

    // Nothing is paid for places until something goes wrong: then the document is gone through once more, up to where it did.
    private static global::System.Text.Json.JsonException Locate(
        global::System.Exception cause,
        ref global::System.Text.Json.Utf8JsonReader start,
        ref global::System.Text.Json.Utf8JsonReader reader)
    {
        var syntax = cause is global::System.Text.Json.JsonException { LineNumber: not null } json ? json : null;
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

        return new global::System.Text.Json.JsonException(Describe(cause, path, line, column), path, line, column, cause);
    }

    private static string Describe(global::System.Exception cause, string path, long? line, long? column) => string.Format(
        global::System.Globalization.CultureInfo.InvariantCulture,
        "{0} Path: {1} | LineNumber: {2} | BytePositionInLine: {3}.",
        WithoutPosition(cause.Message),
        path,
        line,
        column);

    private static string WithoutPosition(string message)
    {
        var position = message.LastIndexOf(" LineNumber: ", global::System.StringComparison.Ordinal);
        var path = position < 0 ? -1 : message.LastIndexOf(" Path: ", position, global::System.StringComparison.Ordinal);
        return position < 0 ? message : message.Substring(0, path < 0 ? position : path);
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
}
