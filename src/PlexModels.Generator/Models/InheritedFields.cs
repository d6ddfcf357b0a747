using PlexModels.Generator.Dialects;

namespace PlexModels.Generator.Models;

/// <summary>The fields that a type has from elsewhere: from one that it inherits from, or from what another page says of it.</summary>
/// <param name="Type">The type.</param>
/// <param name="Symbol">Its names.</param>
/// <param name="IsJoined">Whether it is what another page says of the type itself, or of the one that it inherits from.</param>
/// <param name="Resolver">Resolves the types that its page names.</param>
/// <param name="Prose">Resolves the links of its page.</param>
internal sealed record InheritedFields(DeclaredType Type, TypeSymbol Symbol, bool IsJoined, TypeResolver Resolver, ProseResolver Prose);
