using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("PlexModels.Generator.Tests")]
