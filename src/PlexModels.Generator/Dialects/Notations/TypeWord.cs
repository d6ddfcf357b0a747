using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>What a word of a type notation stands for.</summary>
/// <param name="Form">What it makes of its type arguments; <see cref="TypeForm.Scalar"/> for a word that stands for itself.</param>
/// <param name="Shape">What a scalar is.</param>
/// <param name="IsByte">Whether a list of it is binary data.</param>
internal readonly record struct TypeWord(TypeForm Form, TypeShape Shape = TypeShape.JsonElement, bool IsByte = false);
