using System.Text.Json;

namespace PlexModels.Generator.Tests.Json.Differential;

/// <summary>What came of reading or writing: JSON, or an exception with the place that it names in the document.</summary>
internal sealed record Outcome(string? Json, string? Exception, string? Path, long? Line, long? Byte)
{
    /// <summary>Reads a document, and shows what came of it as it is written.</summary>
    public static Outcome Of(Func<object?> read, Func<object?, string> write)
    {
        object? value = null;
        var reading = Of(() =>
        {
            value = read();
            return "";
        });

        // There is no place in a document that is yet to be written.
        return reading.Exception is null ? Of(() => write(value)) with { Path = null } : reading;
    }

    private static Outcome Of(Func<string> work)
    {
        try
        {
            return new Outcome(work(), null, null, null, null);
        }
        catch (JsonException e)
        {
            return new Outcome(null, nameof(JsonException), e.Path, e.LineNumber, e.BytePositionInLine);
        }
#pragma warning disable CA1031 // Which exception it is is what is compared.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new Outcome(null, e.GetType().Name, null, null, null);
        }
    }
}
