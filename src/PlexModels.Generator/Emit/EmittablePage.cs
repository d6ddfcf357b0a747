using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>A page's model, and what is emitted for.</summary>
internal sealed record EmittablePage(TypeModel Model, EmitTarget Target);
