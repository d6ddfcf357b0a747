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
    public Outcome Read(string model, string json, Action<JsonSerializerOptions> configure) => Run(model, json, configure, static options => { });

    /// <summary>Reads without options, and writes with them.</summary>
    public Outcome Write(string model, string json, Action<JsonSerializerOptions> configure) => Run(model, json, static options => { }, configure);

    private Outcome Run(string model, string json, Action<JsonSerializerOptions> reading, Action<JsonSerializerOptions> writing) => Outcome.Of(
        () => JsonSerializer.Deserialize(json, Context(Options(reading)).GetTypeInfo(Type(model))!),
        value => JsonSerializer.Serialize(value, Context(Options(writing)).GetTypeInfo(Type(model))!));

    private static JsonSerializerOptions Options(Action<JsonSerializerOptions> configure)
    {
        var options = new JsonSerializerOptions();
        configure(options);
        return options;
    }
}
