using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Conformance.Tests;

/// <summary>Puts each example cell into a document of its page, in the place of its field, and reads it.</summary>
public sealed partial class ExampleTests(ITestOutputHelper output)
{
    [Theory]
    [ClassData(typeof(Corpora))]
    public void Every_example_is_read_into_its_own_field_or_is_said_to_contradict_it(string name, WireNames wireNames)
    {
        var corpus = Corpus.Get(name);
        var models = CorpusModels.Load(corpus, wireNames);
        var contradictions = models.Diagnostics
            .Where(static diagnostic => diagnostic.Id == "PLX0023")
            .Select(static diagnostic => (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line))
            .ToHashSet();
        var documents = corpus.Payloads.Where(static payload => payload.Mode == "full").ToLookup(static payload => payload.Page, static payload => payload.Json, StringComparer.Ordinal);
        var wires = corpus.Oracle.Where(static page => page.Kind == "object").ToDictionary(static page => page.Page, static page => page.Fields!);

        var examples = new Misses("examples read into their own field");
        foreach (var page in corpus.Pages)
        {
            var relative = Path.GetRelativePath(Path.Combine(corpus.Folder, "models"), page.Path).Replace('\\', '/');
            if (documents[relative].FirstOrDefault() is not { } document)
            {
                continue;
            }

            foreach (var (line, field, example) in Examples(page))
            {
                var wire = wires[relative].FirstOrDefault(candidate => candidate.Name == field && !candidate.IsIgnored)?.Wire;
                if (wire is not null && !contradictions.Contains((page.Path, line)))
                {
                    examples.Add(Read(models, relative, document, wire, example) is { } failure ? $"{relative} {field}: {example}: {failure}" : null);
                }
            }
        }

        output.WriteLine($"{name}: {contradictions.Count} examples contradict their type");
        examples.WriteTo(output, name);
        examples.AssertAtLeast(1);
    }

    private static string? Read(CorpusModels models, string page, string document, string wire, string example)
    {
        string? failure = null;
        foreach (var value in Values(example))
        {
            var json = JsonNode.Parse(document)!.AsObject();
            json[wire] = value;
            try
            {
                JsonSerializer.Deserialize(json, models.InfoOf(models.ModelOf(page)));
                return null;
            }
            catch (JsonException e)
            {
                failure = e.Message;
            }
        }

        return failure;
    }

    // What the cell says as JSON, and as the text of a JSON string: a cell does not tell 720 from "720".
    private static IEnumerable<JsonNode?> Values(string example)
    {
        var text = LineBreak().Replace(example, "\n");
        JsonNode? json = null;
        try
        {
            json = JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            // Then it is text.
        }

        return json is null ? [JsonValue.Create(example)] : [json, JsonValue.Create(example)];
    }

    private static IEnumerable<(int Line, string Field, string Example)> Examples(Page page)
    {
        var lines = page.GetText().ToString().Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = CellEnd().Split(lines[i].Trim());
            if (cells.Length == 7 && cells[1].Trim().Trim('~') is ['`', .., '`'] field && cells[5].Trim() is { Length: > 0 } example)
            {
                yield return (i, field.Trim('`'), example.Replace("\\|", "|", StringComparison.Ordinal));
            }
        }
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellEnd();

    [GeneratedRegex("<br ?/?>")]
    private static partial Regex LineBreak();
}
