using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>
/// A field whose type links to another type, or names one in prose: the way that an example's nested objects are followed.
/// </summary>
/// <param name="Name">The field.</param>
/// <param name="Type">Its type.</param>
internal sealed record LinkedField(string Name, TypeExpression Type);
