using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlexModels.Cli.Documentations;

/// <summary>The generated code, compiled and loaded: what it says of itself no other code has to say again.</summary>
internal sealed class GeneratedCode : IDisposable
{
    private static readonly ImmutableArray<MetadataReference> s_framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "netstandard.dll"
                || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private readonly AssemblyLoadContext _loader = new("PlexModels", isCollectible: true);

    private GeneratedCode(Stream assembly) => Assembly = _loader.LoadFromStream(assembly);

    public Assembly Assembly { get; }

    /// <summary>The JSON context of the models.</summary>
    public Type Context => Assembly.GetTypes().Single(static type => type.Name == "PlexModelsJsonContext");

    /// <exception cref="ToolException">The code does not compile.</exception>
    public static GeneratedCode Load(Documentation documentation, CancellationToken cancellation)
    {
        var compilation = CSharpCompilation.Create(
            "PlexModels",
            documentation.Sources.Select(static source => source.SyntaxTree),
            s_framework,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly, cancellationToken: cancellation);
        if (!result.Success)
        {
            throw new ToolException("The generated code does not compile: "
                + result.Diagnostics.First(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }

        assembly.Position = 0;
        return new GeneratedCode(assembly);
    }

    /// <summary>The JSON schema of a model, as <c>PlexModelsJsonContext.GetJsonSchema</c> gives it.</summary>
    public JsonObject SchemaOf(string model) =>
        (JsonObject)Context.GetMethod("GetJsonSchema")!.Invoke(null, [Assembly.GetType(model, throwOnError: true), null])!;

    public void Dispose() => _loader.Unload();
}
