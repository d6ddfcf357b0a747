using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Emit;

/// <summary>What all emitted files of a project share.</summary>
/// <param name="RootNamespace">Where the context and the support code are.</param>
/// <param name="EmitPolyfills">Whether compiler types that the framework lacks are emitted.</param>
/// <param name="Platform">What the framework has.</param>
/// <param name="Embeds">Whether what is internal is hidden from other assemblies, friends included.</param>
/// <param name="EmitExamples">Whether every object has its documented instance.</param>
/// <param name="EmitDirectJson">Whether every model is read and written without the serializer too.</param>
internal sealed record EmitTarget(
    string RootNamespace,
    bool EmitPolyfills,
    TargetPlatform Platform,
    bool Embeds = false,
    bool EmitExamples = false,
    bool EmitDirectJson = true)
{
    public string DateType => Platform.HasDateOnly ? "global::System.DateOnly" : "global::System.DateTime";

    public string TimeType => Platform.HasDateOnly ? "global::System.TimeOnly" : "global::System.TimeSpan";
}
