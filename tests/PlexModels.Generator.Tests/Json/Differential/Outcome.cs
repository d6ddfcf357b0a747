using System.Text.Json;

namespace PlexModels.Generator.Tests.Json.Differential;

/// <summary>What came of reading or writing: JSON, or an exception with the place it names.</summary>
internal sealed record Outcome(string? Json, string? Exception, string? Path, long? Line, long? Byte)
{
    public static Outcome Of(Func<string> work)
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
