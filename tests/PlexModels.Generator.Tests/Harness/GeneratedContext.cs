using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexModels.Generator.Tests.Harness;

/// <summary>The JSON context of a generated and loaded project.</summary>
public sealed class GeneratedContext
{
    private readonly Assembly _assembly;
    private readonly string _rootNamespace;

    public GeneratedContext(GeneratorRun run, string rootNamespace = "Acme")
    {
        _assembly = run.Load();
        _rootNamespace = rootNamespace;
        Context = (JsonSerializerContext)Type("PlexModelsJsonContext").GetProperty("Default")!.GetValue(null)!;
    }

    public JsonSerializerContext Context { get; }

    public Type Type(string name) => _assembly.GetType($"{_rootNamespace}.{name}", throwOnError: true)!;

    /// <summary>A context of the same models with options of its own.</summary>
    public JsonSerializerContext WithOptions(JsonSerializerOptions options) => (JsonSerializerContext)Activator.CreateInstance(Context.GetType(), options)!;

    public object? Read(string model, string json) => Read(Type(model), json);

    public object? Read(Type type, string json) => JsonSerializer.Deserialize(json, Context.GetTypeInfo(type)!);

    public string Write(Type type, object? value) => JsonSerializer.Serialize(value, Context.GetTypeInfo(type)!);

    /// <summary>Reads a document and writes it again.</summary>
    public string RoundTrip(string model, string json) => Write(Type(model), Read(model, json));

    public static object? Get(object? value, string property) => value!.GetType().GetProperty(property)!.GetValue(value);
}
