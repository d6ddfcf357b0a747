using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace PlexModels.Conformance.Tests;

/// <summary>Real documentations in every dialect that a corpus is there for.</summary>
public sealed class DialectTests(ITestOutputHelper output)
{
    [Theory]
    [ClassData(typeof(DialectCorpora))]
    public void Fields_have_the_types_that_their_cells_show(DialectCorpus dialect)
    {
        var corpus = Corpus.Get(dialect.Name);
        var models = CorpusModels.Load(corpus, dialect.WireNames);
        var names = JavaNames(corpus);
        var (types, presence) = (new Misses("fields with the right type"), new Misses("fields required as the page says"));
        foreach (var page in corpus.Oracle.Where(static page => page.Kind is "object" or "union" && page.Fields is { Count: > 0 }))
        {
            var model = models.FindModel(page.Page, page.Name);
            foreach (var field in page.Fields!.Where(static field => field.Type is not null && field.Name != "additionalProperties" && field.Name != "any string name"))
            {
                var at = $"{page.Page} {field.Name} {field.Cell}";
                var property = model is null ? null : CorpusModels.PropertyOf(model, field.Name);
                types.Add(property is null ? at + ": no property" : Difference(field, property, dialect, names) is { } difference ? $"{at}: {difference}" : null);
                if (property is not null && dialect.ShowsPresence && page.Kind == "object")
                {
                    var isRequired = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));
                    presence.Add(isRequired == field.IsRequired ? null : $"{at}: required {field.IsRequired}");
                }
            }
        }

        types.WriteTo(output, dialect.Name);
        presence.WriteTo(output, dialect.Name);
        Report(models, dialect);
        types.AssertAtLeast(0.99);
        Assert.True(!dialect.ShowsPresence || presence.Share >= 0.99, $"{presence.Share:P2}");
    }

    [Theory]
    [ClassData(typeof(DialectCorpora))]
    public void Enums_have_the_values_that_their_pages_show(DialectCorpus dialect)
    {
        var corpus = Corpus.Get(dialect.Name);
        var models = CorpusModels.Load(corpus, dialect.WireNames);
        var enums = new Misses("enums with their pages' values");
        foreach (var page in corpus.Oracle.Where(static page => page.Kind == "enum" && page.IsShown != false))
        {
            var expected = (page.Shown ?? page.Values!).Select(static value => value.Value.ToString()).Order(StringComparer.Ordinal);
            var actual = models.FindModel(page.Page, page.Name) is { } model ? Values(model).Order(StringComparer.Ordinal).ToArray() : [];
            enums.Add(expected.SequenceEqual(actual) ? null : $"{page.Page}: {string.Join(", ", expected)} became {string.Join(", ", actual)}");
        }

        if (corpus.Oracle.Any(static page => page.Kind == "enum" && page.IsShown != false))
        {
            enums.WriteTo(output, dialect.Name);
            enums.AssertAtLeast(1);
        }
    }

    [Theory]
    [ClassData(typeof(DialectCorpora))]
    public void Documents_are_read(DialectCorpus dialect)
    {
        Assert.SkipWhen(dialect.Payloads is null, "The corpus has no documents.");
        var corpus = Corpus.Get(dialect.Name);
        var models = CorpusModels.Load(corpus, dialect.WireNames);
        var (read, bound, same) = (new Misses("documents read"), new Misses("documents with every value in its property"), new Misses("documents the same when written back"));
        var values = new BoundValues(corpus, models);
        var pages = corpus.Oracle.ToLookup(page => dialect.IsSpeakeasy ? page.Java : page.Page);
        foreach (var payload in Corpus.Get(dialect.Payloads!).Payloads)
        {
            if (pages[payload.Page].FirstOrDefault() is not { } page || models.FindModel(page.Page, page.Name) is not { } model)
            {
                continue;
            }

            var at = $"{page.Page} ({payload.Mode}): ";
            using var before = JsonDocument.Parse(payload.Json);
            try
            {
                var value = JsonSerializer.Deserialize(payload.Json, models.InfoOf(model));
                read.Add(null);
                bound.Add(page.Kind == "object" && values.FindMiss(page.Page, value!, before.RootElement) is { } miss ? at + miss : null);
                using var after = JsonSerializer.SerializeToDocument(value, models.InfoOf(model));
                same.Add(JsonDifference.Find(before.RootElement, after.RootElement) is { } difference ? at + difference : null);
            }
            catch (JsonException e)
            {
                read.Add(at + e.Message);
                bound.Add(at + e.Message);
                same.Add(at + e.Message);
            }
        }

        read.WriteTo(output, dialect.Name);
        bound.WriteTo(output, dialect.Name);
        same.WriteTo(output, dialect.Name);
        read.AssertAtLeast(dialect.MinRead);
        bound.AssertAtLeast(dialect.IsSpeakeasy ? 0.99 : 0.985);
        Assert.True(dialect.IsSpeakeasy || same.Share >= 0.98, $"{same.Share:P2}");
    }

    // What the compiler and the generator had to say; a documentation as it is published gives no warning of what is not read.
    private void Report(CorpusModels models, DialectCorpus dialect)
    {
        foreach (var group in models.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).GroupBy(static diagnostic => diagnostic.Id))
        {
            output.WriteLine($"{dialect.Name}: {group.Key} x {group.Count()}: {group.First().GetMessage(null)}");
        }

        Assert.DoesNotContain(models.Diagnostics, static diagnostic => diagnostic.Id is "PLX0027" or "PLX0028" or "PLX0029");
    }

    private static IEnumerable<string> Values(Type model) => model.GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == model)
        .Select(property => property.GetValue(null)!.ToString()!);

    private static string? Difference(OracleField field, PropertyInfo property, DialectCorpus dialect, Dictionary<string, string> names)
    {
        var expected = Comparable(OracleType.Parse(field.Type!).ToCSharp(), dialect.Numbers, dialect);
        var actual = Comparable(PropertyType.Of(property), dialect.Numbers, dialect);
        return expected == actual || IsInlineEnum(expected, actual) || expected == Regex.Replace(actual, @"\w+", word => names.GetValueOrDefault(word.Value, word.Value)) || IsLinked(expected, actual, field, names)
            ? null
            : $"{field.Type} should be {expected} and is {actual}";
    }

    // A page that no Java page is paired with, and that the cell links to.
    private static bool IsLinked(string expected, string actual, OracleField field, Dictionary<string, string> names)
    {
        var link = Regex.Match(field.Cell ?? "", @"(\w+)\.md\)");
        return link.Success && link.Groups[1].Value.ToLowerInvariant() is var page && !names.ContainsKey(page)
            && actual == Regex.Replace(expected, @"\w+(?=>*$)", page);
    }

    // "PetStatusEnum" is the "StatusEnum" of a Pet, however deep it is in lists and maps.
    private static bool IsInlineEnum(string expected, string actual)
    {
        var start = expected.LastIndexOfAny(['<', ' ']) + 1;
        return expected.TrimEnd('>').EndsWith("enum", StringComparison.Ordinal)
            && actual.StartsWith(expected[..start], StringComparison.Ordinal) && actual.EndsWith(expected[start..], StringComparison.Ordinal);
    }

    // What the Java documentation calls the types of this one, which are not called alike in every language.
    private static Dictionary<string, string> JavaNames(Corpus corpus)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in corpus.Oracle.Where(static page => page.Java is not null))
        {
            names.TryAdd(Path.GetFileNameWithoutExtension(page.Page).ToLowerInvariant(), Path.GetFileNameWithoutExtension(page.Java!).ToLowerInvariant());
        }

        return names;
    }

    // Without nullability, which most pages do not show, and with what they do not tell apart counted as one.
    private static string Comparable(string type, Numbers numbers, DialectCorpus dialect)
    {
        type = type.Replace("UUID", "Guid", StringComparison.Ordinal);
        type = type.Replace("?", "", StringComparison.Ordinal);
        while (type.StartsWith("JsonNullable<", StringComparison.Ordinal) || type.StartsWith("Nullable<", StringComparison.Ordinal))
        {
            type = type[(type.IndexOf('<', StringComparison.Ordinal) + 1)..^1];
        }

        if (numbers != Numbers.Exact)
        {
            type = type.Replace("Int32", "Int64", StringComparison.Ordinal).Replace("Single", "Double", StringComparison.Ordinal);
        }

        if (numbers == Numbers.One)
        {
            type = type.Replace("Int64", "Double", StringComparison.Ordinal).Replace("Decimal", "Double", StringComparison.Ordinal).Replace("BigInteger", "Double", StringComparison.Ordinal);
        }

        if (dialect.Dialect.EndsWith("PHP", StringComparison.Ordinal))
        {
            type = type.Replace("DateOnly", "DateTimeOffset", StringComparison.Ordinal);
        }

        return type.ToLowerInvariant();
    }
}
