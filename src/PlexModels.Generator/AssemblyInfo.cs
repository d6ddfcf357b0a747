using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("PlexModels.Benchmarks")]
[assembly: InternalsVisibleTo("PlexModels.Generator.Tests")]
[assembly: InternalsVisibleTo("PlexModels.Conformance.Tests")]
