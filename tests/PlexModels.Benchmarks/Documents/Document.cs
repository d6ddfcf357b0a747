using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PlexModels.Benchmarks.Contenders;

namespace PlexModels.Benchmarks.Documents;

/// <summary>A document to read and write, and everyone who can.</summary>
public sealed class Document
{
    private static readonly JsonSerializerOptions s_reflection = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private readonly string _name;

    private Document(string name, byte[] utf8, Contender generated, Contender direct, Contender requiredInit, Contender getSet, Contender reflection, Contender newtonsoft)
    {
        _name = name;
        Utf8 = utf8;
        Text = Encoding.UTF8.GetString(utf8);
        Generated = generated;
        Direct = direct;
        RequiredInit = requiredInit;
        GetSet = getSet;
        Reflection = reflection;
        Newtonsoft = newtonsoft;
    }

    public byte[] Utf8 { get; }

    public string Text { get; }

    /// <summary>This generator's context.</summary>
    public Contender Generated { get; }

    /// <summary>The generated model without the serializer.</summary>
    public Contender Direct { get; }

    /// <summary>System.Text.Json's source generation for classes of the same shape.</summary>
    public Contender RequiredInit { get; }

    /// <summary>System.Text.Json's source generation for classes with plain setters.</summary>
    public Contender GetSet { get; }

    /// <summary>System.Text.Json without a context, for classes of the same shape.</summary>
    public Contender Reflection { get; }

    /// <summary>Newtonsoft.Json, for classes with plain setters.</summary>
    public Contender Newtonsoft { get; }

    /// <param name="name">What the document is called.</param>
    /// <param name="json">The document.</param>
    /// <param name="generated">This generator's context.</param>
    /// <param name="direct">The model's own way.</param>
    /// <param name="encoder">How the document is escaped, if more than it has to be.</param>
    public static Document Of<TGenerated, TRequiredInit, TGetSet>(string name, string json, JsonSerializerContext generated, PlexModelsJsonDocuments<TGenerated> direct, JavaScriptEncoder? encoder = null)
        where TGenerated : class
        where TRequiredInit : class
        where TGetSet : class => new(
        name,
        Minify(json, encoder ?? JavaScriptEncoder.UnsafeRelaxedJsonEscaping),
        new SystemTextJson<TGenerated>((JsonTypeInfo<TGenerated>)generated.GetTypeInfo(typeof(TGenerated))!),
        new DirectJson<TGenerated>(direct.Single),
        new SystemTextJson<TRequiredInit>((JsonTypeInfo<TRequiredInit>)Benchmarks.RequiredInit.RequiredInitContext.Default.GetTypeInfo(typeof(TRequiredInit))!),
        new SystemTextJson<TGetSet>((JsonTypeInfo<TGetSet>)Benchmarks.GetSet.GetSetContext.Default.GetTypeInfo(typeof(TGetSet))!),
        new SystemTextJson<TRequiredInit>((JsonTypeInfo<TRequiredInit>)s_reflection.GetTypeInfo(typeof(TRequiredInit))),
        new NewtonsoftJson<TGetSet>());

    public override string ToString() => _name;

    // As it comes over the wire: without white space.
    private static byte[] Minify(string json, JavaScriptEncoder encoder)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = encoder }))
        {
            document.WriteTo(writer);
        }

        return stream.ToArray();
    }
}
