namespace PlexModels.Conformance.Tests;

public sealed class FieldTypeTests(ITestOutputHelper output)
{
    [Theory]
    [ClassData(typeof(Corpora))]
    public void Every_field_of_the_sdk_has_its_property_with_the_right_type(string name, WireNames wireNames)
    {
        var corpus = Corpus.Get(name);
        var models = CorpusModels.Load(corpus, wireNames);

        var fields = new Misses("fields have their property with the right type");
        foreach (var page in corpus.Oracle.Where(static page => page.Kind == "object"))
        {
            var model = models.ModelOf(page.Page);
            foreach (var field in page.Fields!)
            {
                fields.Add(Compare(model, field) is { } difference ? $"{page.Page} {field.Name}: {difference}" : null);
            }
        }

        fields.WriteTo(output, name);
        fields.AssertAtLeast(1);
    }

    private static string? Compare(Type model, OracleField field)
    {
        if (CorpusModels.PropertyOf(model, field.Name) is not { } property)
        {
            return "no property";
        }

        var expected = OracleType.Parse(field.Type).ToCSharp();
        var actual = PropertyType.Of(property);
        return expected == actual ? null : $"{field.Type} should be {expected} and is {actual}";
    }
}
