using PlexModels.Generator.Dialects;

namespace PlexModels.Generator.Models;

/// <summary>The fields of a type that another inherits from, as its own page has them.</summary>
/// <param name="Type">The type.</param>
/// <param name="Symbol">Its names.</param>
/// <param name="Resolver">Resolves the types that its page names.</param>
/// <param name="Prose">Resolves the links of its page.</param>
internal sealed record InheritedFields(DeclaredType Type, TypeSymbol Symbol, TypeResolver Resolver, ProseResolver Prose);
