using PlexModels.Generator.Dialects;
using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Tests.Dialects;

public sealed class TypeCellReaderTests
{
    [Theory]
    [InlineData("*long*", "long")]
    [InlineData("*String*", "String")]
    [InlineData("long", "long")]
    [InlineData("`long`", "long")]
    [InlineData(@"*Optional\<Boolean>*", "Optional<Boolean>")]
    [InlineData("*Optional<Boolean>*", "Optional<Boolean>")]
    [InlineData(@"*JsonNullable\<Object>*", "JsonNullable<Object>")]
    [InlineData(@"List\<*String*>", "List<String>")]
    [InlineData(@"Map\<String, List\\<*String*>>", "Map<String, List<String>>")]
    [InlineData(@"List\<Map\\<String, Map\\\<String, *long*>>>", "List<Map<String, Map<String, long>>>")]
    [InlineData(@"*Optional\<InputStream>*", "Optional<InputStream>")]
    [InlineData("*BigDecimal*", "BigDecimal")]
    [InlineData("  *long*  ", "long")]
    [InlineData("Map<String,long>", "Map<String, long>")]
    public void A_cell_is_read_whatever_its_emphasis_and_backslashes(string cell, string type)
    {
        Assert.Equal(type, Read(cell).ToString());
    }

    [Theory]
    [InlineData("*Optional<? extends String>*", "Optional<String>")]
    [InlineData(@"*Optional\<? extends List\<String>>*", "Optional<List<String>>")]
    [InlineData("List<? super Long>", "List<Long>")]
    [InlineData("List<?>", "List<?>")]
    public void A_wildcard_is_its_bound(string cell, string type)
    {
        Assert.Equal(type, Read(cell).ToString());
    }

    [Theory]
    [InlineData("byte[]", "byte[]")]
    [InlineData(@"byte\[\]", "byte[]")]
    [InlineData("*byte[]*", "byte[]")]
    [InlineData("long[][]", "long[][]")]
    [InlineData("List<byte[]>", "List<byte[]>")]
    [InlineData("byte&#91;&#93;", "byte[]")]
    public void Brackets_make_an_array(string cell, string type)
    {
        Assert.Equal(type, Read(cell).ToString());
    }

    [Theory]
    [InlineData(@"*Optional\*", "Optional")]
    [InlineData(@"*JsonNullable\*", "JsonNullable")]
    [InlineData("*Optional*", "Optional")]
    public void Lost_arguments_leave_the_name(string cell, string name)
    {
        var type = Read(cell);

        Assert.Equal(name, type.Name);
        Assert.Empty(type.Arguments);
    }

    [Theory]
    [InlineData("*Optional&lt;String&gt;*", "Optional<String>")]
    [InlineData("Map&lt;String, List&lt;long&gt;&gt;", "Map<String, List<long>>")]
    public void Entities_stand_for_their_characters(string cell, string type)
    {
        Assert.Equal(type, Read(cell).ToString());
    }

    [Fact]
    public void A_link_gives_its_target_to_the_type()
    {
        var type = Read("[GeoData](../../models/operations/GeoData.md)");

        Assert.Equal("GeoData", type.Name);
        Assert.Equal("../../models/operations/GeoData.md", type.Target);
    }

    [Fact]
    public void A_link_around_a_generic_type_leads_to_its_argument()
    {
        var type = Read(@"[Optional\<GeoData>](../../models/operations/GeoData.md)");

        Assert.Null(type.Target);
        Assert.Equal("../../models/operations/GeoData.md", type.Arguments[0].Target);
    }

    [Fact]
    public void A_link_around_a_map_leads_to_its_value()
    {
        var type = Read(@"[Map\<String, GeoData>](GeoData.md)");

        Assert.Null(type.Arguments[0].Target);
        Assert.Equal("GeoData.md", type.Arguments[1].Target);
    }

    [Theory]
    [InlineData("List\\<[X](../../models/operations/X.md)>")]
    [InlineData("List<[X](../../models/operations/X.md \"a title\")>")]
    [InlineData("List<[X](<../../models/operations/X.md>)>")]
    [InlineData("List<[`X`](../../models/operations/X.md)>")]
    public void A_link_may_stand_inside_a_generic_type(string cell)
    {
        var type = Read(cell);

        Assert.Equal("List<X>", type.ToString());
        Assert.Equal("../../models/operations/X.md", type.Arguments[0].Target);
    }

    [Fact]
    public void A_qualified_name_has_a_simple_name()
    {
        var type = Read("[com.acme.sdk.models.components.StepFilter](../../models/components/StepFilter.md)");

        Assert.Equal("com.acme.sdk.models.components.StepFilter", type.Name);
        Assert.Equal("StepFilter", type.SimpleName);
    }

    [Fact]
    public void A_transport_type_is_read_out_of_its_link()
    {
        Assert.Equal(
            "HttpResponse",
            Read(@"[HttpResponse\<InputStream>](https://docs.oracle.com/en/java/HttpResponse.html)").ToString());
    }

    [Theory]
    [InlineData("", "missing")]
    [InlineData("**", "missing")]
    [InlineData(@"List\<", "missing")]
    [InlineData(@"List\<String", "'<' of 'List' is not closed")]
    [InlineData("List<String>>", "left over")]
    [InlineData("<String>", "expected before '<String>'")]
    [InlineData("Map<String,>", "expected before '>'")]
    [InlineData("[GeoData](GeoData.md", "link in it is not closed")]
    [InlineData("[GeoData]", "link in it is not closed")]
    [InlineData("[](GeoData.md)", "missing")]
    [InlineData("long or String", "left over")]
    [InlineData("?!", "expected before '!'")]
    public void A_malformed_cell_says_what_is_wrong(string cell, string problem)
    {
        Assert.Null(TypeCellReader.Read(cell, JavaNotation.Instance, out var found));
        Assert.Contains(problem, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("List<", ">")]
    [InlineData("[Optional<", ">](X.md)")]
    [InlineData("? extends ", "")]
    public void A_cell_nested_too_deeply_is_malformed(string open, string close)
    {
        var cell = string.Concat(Enumerable.Repeat(open, 5000)) + "long" + string.Concat(Enumerable.Repeat(close, 5000));

        Assert.Null(TypeCellReader.Read(cell, JavaNotation.Instance, out var problem));
        Assert.NotNull(problem);
    }

    [Fact]
    public void Ten_levels_are_not_too_deep()
    {
        var cell = string.Concat(Enumerable.Repeat("List<", 10)) + "long" + new string('>', 10);

        Assert.Equal(cell, Read(cell).ToString());
    }

    private static TypeExpression Read(string cell)
    {
        var type = TypeCellReader.Read(cell, JavaNotation.Instance, out var problem);
        Assert.Null(problem);
        Assert.NotNull(type);
        return type;
    }
}
