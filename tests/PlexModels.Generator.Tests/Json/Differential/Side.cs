using System.Text.Json;
using System.Text.Json.Serialization;
using PlexModels.Generator.Tests.Json.Differential.Twins;

namespace PlexModels.Generator.Tests.Json.Differential;

/// <summary>One of the two that are compared: a context, and how its types are found by name.</summary>
internal sealed class Side(Type contextType, Func<string, Type> find)
{
    public static Side Ours { get; } = new(TwinPages.Models.Type("PlexModelsJsonContext"), TwinPages.Models.Type);

    public static Side Theirs { get; } = new(
        typeof(TwinContext),
        static name => typeof(TwinContext).Assembly.GetType($"{typeof(TwinContext).Namespace}.{name}", throwOnError: true)!);

    public Type Type(string model) => find(model);

    public JsonSerializerContext Context(JsonSerializerOptions options) => (JsonSerializerContext)Activator.CreateInstance(contextType, options)!;

    /// <summary>Reads with the options, and shows the result as it is written without any.</summary>
    public Outcome Read(string model, string json, Action<JsonSerializerOptions> configure) => Outcome.Of(() =>
    {
        var value = JsonSerializer.Deserialize(json, Context(Options(configure)).GetTypeInfo(Type(model))!);
        return JsonSerializer.Serialize(value, Context(new JsonSerializerOptions()).GetTypeInfo(Type(model))!);
    });

    /// <summary>Reads without options, and writes with them.</summary>
    public Outcome Write(string model, string json, Action<JsonSerializerOptions> configure) => Outcome.Of(() =>
    {
        var value = JsonSerializer.Deserialize(json, Context(new JsonSerializerOptions()).GetTypeInfo(Type(model))!);
        return JsonSerializer.Serialize(value, Context(Options(configure)).GetTypeInfo(Type(model))!);
    });

    private static JsonSerializerOptions Options(Action<JsonSerializerOptions> configure)
    {
        var options = new JsonSerializerOptions();
        configure(options);
        return options;
    }
}
