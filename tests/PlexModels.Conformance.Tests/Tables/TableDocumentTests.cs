using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json;
using PlexModels.Generator.Dialects.Layouts.Tables.Headings;
using PlexModels.Generator.Dialects.Layouts.Tables;
using PlexModels.Generator.Pages;

namespace PlexModels.Conformance.Tests.Tables;

/// <summary>The documents of references in tables: their own examples, and those that are made of their schemas.</summary>
public sealed class TableDocumentTests(ITestOutputHelper output)
{
    [Theory]
    [ClassData(typeof(TableCorpora))]
    public void Documents_are_read_with_every_value_in_its_property(TableCorpus tables)
    {
        var models = TableModels.Load(tables.Name);
        var examples = Check(models, tables, "payloads.jsonl");
        var built = Check(models, tables, "payloads-built.jsonl");

        examples?.AssertAtLeast(tables.MinRead);
        built?.AssertAtLeast(tables.MinBuilt);
    }

    [Theory]
    [ClassData(typeof(TableCorpora))]
    public void Every_JSON_example_reads_into_the_type_above_it(TableCorpus tables)
    {
        var models = TableModels.Load(tables.Name);
        var read = new Misses("examples on pages that read into the type above them");
        foreach (var marked in models.Marked)
        {
            var declared = new TablesPage(marked.Page, models.Dialect, TestContext.Current.CancellationToken);
            declared.Declare();
            var types = declared.Uses.Where(static use => use.Type is { Kind: TableKind.Object }).Select(static use => use.Type!).DistinctBy(static type => type.Heading.Path.Section).ToDictionary(static type => type.Heading.Path.Section, static type => type.Name);
            foreach (var path in HeadingPath.Of(marked.Page, TestContext.Current.CancellationToken))
            {
                var owner = path.Upwards().Select(static above => above.Section).FirstOrDefault(types.ContainsKey) ?? Beside(path, types.Keys);
                foreach (var code in path.Section.Blocks.OfType<PageCode>())
                {
                    var text = marked.Page.Text.Text[code.Start..code.End];
                    if (owner is not null && Json(text) is { } json && models.Find(Path.GetRelativePath(models.Corpus.PagesFolder, marked.Page.Input.Path), types[owner]) is { } model && IsOf(model, json))
                    {
                        read.Add(Read(models, tables, model, json) is { } miss ? $"{Path.GetFileName(marked.Page.Input.Path)} {path}: {miss}" : null);
                    }
                }
            }
        }

        read.WriteTo(output, tables.Name);
        Assert.SkipWhen(tables.MinExamples == 0, "What the pages show as JSON is no example of the types, or there is none.");
        read.AssertAtLeast(tables.MinExamples);
    }

    // The last type before it that stands below one of the headings above it, unless that is the page's title.
    private static Section? Beside(HeadingPath path, IEnumerable<Section> types) => path.Parent?.Parent is null || path.Section.Heading is not { } heading ? null
        : types.LastOrDefault(type => type.Heading is { } own && own.Start < heading.Start && own.Start > path.Parent.Section.Heading!.Start);

    // An example of something that holds the type, or that the type describes, has other members.
    private static bool IsOf(Type model, string json)
    {
        using var document = JsonDocument.Parse(json);
        var names = model.GetProperties().Select(static property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name).ToHashSet(StringComparer.Ordinal);
        var members = document.RootElement.EnumerateObject().Select(static member => member.Name).ToList();
        return members.Count(names.Contains) * 2 > members.Count;
    }

    private Misses? Check(TableModels models, TableCorpus tables, string file)
    {
        var path = Path.Combine(models.Corpus.Folder, file);
        if (!File.Exists(path))
        {
            return null;
        }

        var read = new Misses($"documents of {file} read with every documented value in its property, and the same when written back");
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var (doc, name) = (root.GetProperty("doc").GetString()!, root.GetProperty("name").GetString()!);
            if (models.Find(doc, name, root.TryGetProperty("heading", out var heading) ? heading.GetString() : null) is not { } model)
            {
                continue;
            }

            var unknown = root.TryGetProperty("unknown", out var pointers) ? pointers.EnumerateArray().Select(static pointer => pointer.GetString()![1..]).ToHashSet(StringComparer.Ordinal) : [];
            var miss = Read(models, tables, model, root.GetProperty("json").GetString()!, unknown);
            read.Add(miss is null ? null : $"{doc} {name} ({(root.TryGetProperty("mode", out var mode) ? mode.GetString() : "")}): {miss}");
        }

        read.WriteTo(output, tables.Name);
        return read;
    }

    private static string? Read(TableModels models, TableCorpus tables, Type model, string json, HashSet<string>? unknown = null)
    {
        try
        {
            var value = JsonSerializer.Deserialize(json, models.InfoOf(model));
            using var before = JsonDocument.Parse(json);
            using var after = JsonSerializer.SerializeToDocument(value, models.InfoOf(model));
            var extra = value?.GetType().GetProperty("AdditionalProperties")?.GetValue(value) as IDictionary;
            var (unquoted, quoted) = tables.WritesQuotedNumbers ? (before, after) : (after, before);
            return JsonDifference.Find(quoted.RootElement, unquoted.RootElement, takesQuotedNumbers: true)
                ?? (unknown is null ? null : extra?.Keys.Cast<string>().FirstOrDefault(key => !unknown.Contains(key)) is { } key ? $"{key} has no property" : null);
        }
        catch (JsonException e)
        {
            return e.Message;
        }
    }

    // What stands between the fences, where it is a JSON object without a comment or an ellipsis.
    private static string? Json(string code)
    {
        var (open, close) = (code.IndexOf('\n', StringComparison.Ordinal), code.LastIndexOf('\n'));
        var text = open < 0 || close <= open ? "" : code[open..close].Trim();
        if (!text.StartsWith('{'))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return text;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
