using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexModels.Conformance.Tests;

public sealed class PayloadTests(ITestOutputHelper output)
{
    private const double MostAreRead = 0.998;
    private const double MostAreTheSame = 0.98;

    [Theory]
    [InlineData("plexjava-2024-11", 1115)]
    public void Documents_are_read_and_written_back_as_they_were(string name, int count)
    {
        var corpus = Corpus.Get(name);
        var assembly = corpus.Run().Load();
        var context = Context(assembly);

        var payloads = Payload.Read(corpus).ToList();
        var unread = new List<string>();
        var changed = new List<string>();
        foreach (var payload in payloads)
        {
            var typeInfo = context.GetTypeInfo(ModelOf(assembly, payload))!;
            try
            {
                var value = JsonSerializer.Deserialize(payload.Json, typeInfo);
                using var before = JsonDocument.Parse(payload.Json);
                using var after = JsonSerializer.SerializeToDocument(value, typeInfo);
                if (JsonDifference.Find(before.RootElement, after.RootElement) is { } difference)
                {
                    changed.Add($"{payload.Page} ({payload.Mode}): {difference}");
                }
            }
            catch (JsonException e)
            {
                unread.Add($"{payload.Page} ({payload.Mode}): {e.Message}");
            }
        }

        var readShare = 1 - ((double)unread.Count / payloads.Count);
        var sameShare = 1 - ((double)(unread.Count + changed.Count) / payloads.Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {payloads.Count} documents, {readShare:P2} read, {sameShare:P2} the same afterwards"));
        unread.ForEach(failure => output.WriteLine("not read: " + failure));
        changed.ForEach(failure => output.WriteLine("not the same: " + failure));

        Assert.Equal(count, payloads.Count);
        Assert.True(readShare >= MostAreRead, $"{readShare:P2} were read");
        Assert.True(sameShare >= MostAreTheSame, $"{sameShare:P2} came back the same");
    }

    private static JsonSerializerContext Context(Assembly assembly) =>
        (JsonSerializerContext)assembly.GetType("Acme.PlexModelsJsonContext", throwOnError: true)!.GetProperty("Default")!.GetValue(null)!;

    // operations/GeoData.md is Acme.Operations.GeoData.
    private static Type ModelOf(Assembly assembly, Payload payload)
    {
        var folder = Path.GetDirectoryName(payload.Page)!;
        return assembly.GetType($"Acme.{char.ToUpperInvariant(folder[0])}{folder[1..]}.{Path.GetFileNameWithoutExtension(payload.Page)}", throwOnError: true)!;
    }
}
