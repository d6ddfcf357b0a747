using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects;

/// <summary>The page this project began with, as it arrived: line ends lost, type arguments gone, raw line breaks in a cell.</summary>
public sealed class SeedPageTests
{
    private const string Container = "Acme.GetPinAuthPinContainer";

    [Fact]
    public void The_seed_page_alone_gives_its_twelve_properties()
    {
        var type = GeneratorRun.Of(Seed()).Load().GetType(Container, throwOnError: true)!;

        var properties = type.GetProperties().Where(static property => property.Name is not ("AdditionalProperties" or "JsonTypeInfo")).ToDictionary(static property => property.Name, static property => property.PropertyType);
        Assert.Equal(
            ["Id", "Code", "Product", "Trusted", "Qr", "ClientIdentifier", "Location", "ExpiresIn", "CreatedAt", "ExpiresAt", "AuthToken", "NewRegistration"],
            properties.Keys);
        Assert.Equal(typeof(long), properties["Id"]);
        Assert.Equal(typeof(long?), properties["ExpiresIn"]);
        Assert.Equal(typeof(JsonElement?), properties["Trusted"]);
        Assert.Equal(typeof(JsonElement), properties["Location"]);
        Assert.Equal(typeof(DateTimeOffset), properties["CreatedAt"]);
        Assert.Equal("JsonNullable`1[System.String]", Short(properties["AuthToken"]));
        Assert.Equal("JsonNullable`1[System.Text.Json.JsonElement]", Short(properties["NewRegistration"]));
    }

    [Fact]
    public void Every_guess_about_the_seed_page_is_a_warning_of_its_own()
    {
        var messages = GeneratorRun.Of(Seed()).Diagnostics.Select(static diagnostic => diagnostic.GetMessage(null)).ToList();

        Assert.Equal(6, messages.Count);
        Assert.Single(messages, static message => message.Contains("line ends are lost", StringComparison.Ordinal));
        Assert.Single(messages, static message => message.Contains("'trusted'", StringComparison.Ordinal) && message.Contains("'JsonElement' is assumed", StringComparison.Ordinal));
        Assert.Single(messages, static message => message.Contains("'location' links to '../../models/operations/GeoData.md'", StringComparison.Ordinal));
        Assert.Single(messages, static message => message.Contains("'expiresIn'", StringComparison.Ordinal) && message.Contains("'long' is assumed, since its example is '876'", StringComparison.Ordinal));
        Assert.Single(messages, static message => message.Contains("'authToken'", StringComparison.Ordinal) && message.Contains("'string' is assumed", StringComparison.Ordinal));
        Assert.Single(messages, static message => message.Contains("'newRegistration'", StringComparison.Ordinal) && message.Contains("'JsonElement' is assumed", StringComparison.Ordinal));
    }

    [Fact]
    public void Warnings_point_into_the_file_as_it_is()
    {
        var seed = Seed();
        var text = seed.GetText(TestContext.Current.CancellationToken);

        var warnings = GeneratorRun.Of(seed).Diagnostics.Where(static diagnostic => diagnostic.Id == "PLX0016");

        Assert.All(warnings, warning =>
        {
            Assert.Equal(seed.Path, warning.Location.GetLineSpan().Path);
            Assert.Contains(text.ToString(warning.Location.SourceSpan), (string[])["*Optional\\*", "*JsonNullable\\*"]);
            Assert.Equal(text.Lines.GetLinePosition(warning.Location.SourceSpan.Start), warning.Location.GetLineSpan().StartLinePosition);
        });
    }

    private static Page Seed([CallerFilePath] string thisFile = "")
    {
        var file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../../shared/seed/GetPinAuthPinContainer.md"));
        Assert.SkipUnless(File.Exists(file), "The seed page is not here: it is kept in ../shared/seed beside the repository.");
        return new Page("/project/specs/GetPinAuthPinContainer.md", File.ReadAllText(file));
    }

    private static string Short(Type type) => $"{type.Name}[{type.GenericTypeArguments[0].FullName}]";
}
