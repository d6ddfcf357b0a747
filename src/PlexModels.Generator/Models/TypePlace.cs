using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Models;

/// <summary>Where a type is written, for what is said of it.</summary>
/// <param name="Name">The field, or the member of a union.</param>
/// <param name="Span">Its place.</param>
/// <param name="Text">How it is written.</param>
/// <param name="Example">The example beside it, empty when there is none.</param>
internal readonly record struct TypePlace(string Name, SourceSpan Span, string Text, TextSlice Example);
