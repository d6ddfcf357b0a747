namespace PlexModels.Cli.Readings;

/// <summary>What becomes of one member of a document.</summary>
/// <param name="Path">Where it is: <c>$.geo.city</c>.</param>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Property">The property that takes it, or should; empty where there is none.</param>
/// <param name="CSharp">The C# type, or of a union's value the member that it fits.</param>
/// <param name="Note">What else there is to say.</param>
internal sealed record ReadingRow(string Path, ReadingKind Kind, string Property, string CSharp, string Note);
