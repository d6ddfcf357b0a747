using System.Text.Json;

namespace PlexModels.Conformance.Tests;

public sealed class PayloadTests(ITestOutputHelper output)
{
    private const double Read = 0.998;
    private const double InTheirProperties = 0.995;
    private const double TheSame = 0.98;

    [Theory]
    [ClassData(typeof(Corpora))]
    public void Documents_are_read_into_the_right_properties_and_written_back_as_they_were(string name, WireNames wireNames)
    {
        var corpus = Corpus.Get(name);
        var figures = Measure(corpus, CorpusModels.Load(corpus, wireNames));

        figures.Read.WriteTo(output, name);
        figures.Bound.WriteTo(output, name);
        figures.Same.WriteTo(output, name);
        figures.Read.AssertAtLeast(Read);
        figures.Bound.AssertAtLeast(InTheirProperties);
        figures.Same.AssertAtLeast(TheSame);
    }

    [Theory]
    [ClassData(typeof(Corpora))]
    public void Without_a_policy_and_without_json_examples_documents_are_read_into_the_right_properties_all_the_same(string name, WireNames _)
    {
        var corpus = Corpus.Get(name);
        var figures = Measure(corpus, CorpusModels.Load(corpus, WireNames.AsWritten, withJsonExamples: false));

        figures.Read.WriteTo(output, name + ", names guessed");
        figures.Bound.WriteTo(output, name + ", names guessed");
        figures.Read.AssertAtLeast(Read);
        figures.Bound.AssertAtLeast(InTheirProperties);
    }

    private static (Misses Read, Misses Bound, Misses Same) Measure(Corpus corpus, CorpusModels models)
    {
        var (read, bound, same) = (new Misses("documents read"), new Misses("documents with every value in its property"), new Misses("documents the same when written back"));
        var values = new BoundValues(corpus, models);
        foreach (var payload in corpus.Payloads)
        {
            var model = models.ModelOf(payload.Page);
            var typeInfo = models.InfoOf(model);
            using var before = JsonDocument.Parse(payload.Json);
            try
            {
                var value = JsonSerializer.Deserialize(payload.Json, typeInfo);
                read.Add(null);
                bound.Add(Miss(payload, values.FindMiss(payload.Page, value!, before.RootElement)));
                using var after = JsonSerializer.SerializeToDocument(value, typeInfo);
                same.Add(Miss(payload, JsonDifference.Find(before.RootElement, after.RootElement)));
            }
            catch (JsonException e)
            {
                var miss = Miss(payload, e.Message);
                read.Add(miss);
                bound.Add(miss);
                same.Add(miss);
            }
        }

        return (read, bound, same);
    }

    private static string? Miss(Payload payload, string? what) => what is null ? null : $"{payload.Page} ({payload.Mode}): {what}";
}
