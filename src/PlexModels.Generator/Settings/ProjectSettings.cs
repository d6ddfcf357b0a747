using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Settings;

/// <summary>What the project file says once for all pages.</summary>
/// <param name="RootNamespace">Where the JSON context and <c>JsonNullable</c> go.</param>
/// <param name="EmitPolyfills">False when the project brings the compiler types its target framework lacks.</param>
/// <param name="Roots">
/// Patterns of the names of models that the project uses; it has these and what they reach, or all when there are none.
/// </param>
/// <param name="EmitExamples">Whether every object has its documented instance.</param>
/// <param name="EmitDirectJson">Whether every model is read and written without the serializer too.</param>
/// <param name="Baseline">Whether there has to be a file of what the models were.</param>
/// <param name="AcceptsBaseline">Whether that file is about to be written.</param>
/// <param name="Diagnostics">Properties with a value that does not exist.</param>
internal sealed record ProjectSettings(
    string RootNamespace,
    bool EmitPolyfills,
    EquatableArray<string> Roots,
    bool EmitExamples,
    bool EmitDirectJson,
    BaselineMode Baseline,
    bool AcceptsBaseline,
    EquatableArray<PageDiagnostic> Diagnostics);
