namespace PlexModels.Conformance.Tests;

public sealed class FieldTypeTests(ITestOutputHelper output)
{
    [Theory]
    [ClassData(typeof(Corpora))]
    public void Every_field_of_the_sdk_has_its_property_with_the_right_type(string name, WireNames wireNames)
    {
        var corpus = Corpus.Get(name);
        var models = CorpusModels.Load(corpus, wireNames);

        var pages = corpus.Pages.ToDictionary(static page => page.Path, StringComparer.Ordinal);
        var fields = new Misses("fields have their property with the right type");
        var undocumented = 0;
        foreach (var page in corpus.Oracle.Where(static page => page.Kind == "object"))
        {
            var model = models.ModelOf(page.Page);
            var rows = new PageRows(pages[Path.Combine(corpus.Folder, "models", page.Page)]);
            foreach (var field in page.Fields!)
            {
                if (rows.Find(field.Name) is { } row)
                {
                    fields.Add(Compare(model, field, row) is { } difference ? $"{page.Page} {field.Name}: {difference}" : null);
                }
                else
                {
                    undocumented++;
                }
            }
        }

        output.WriteLine($"{name}: {undocumented} fields that no page documents");
        fields.WriteTo(output, name);
        fields.AssertAtLeast(1);
    }

    private static string? Compare(Type model, OracleField field, string row)
    {
        if (CorpusModels.PropertyOf(model, field.Name) is not { } property)
        {
            return "no property";
        }

        // A row for the members without a name describes what keeps them.
        var expected = field.Name == "additionalProperties"
            ? "IDictionary<String, JsonElement>?"
            : OracleType.Parse(field.Type!).AsShown(row).ToCSharp();
        var actual = PropertyType.Of(property);
        return expected == actual ? null : $"{field.Type} should be {expected} and is {actual}";
    }
}
