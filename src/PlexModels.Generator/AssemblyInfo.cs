using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("PlexModels.Benchmarks")]
[assembly: InternalsVisibleTo("PlexModels.Cli")]
[assembly: InternalsVisibleTo("PlexModels.Cli.Tests")]
[assembly: InternalsVisibleTo("PlexModels.Generator.Tests")]
[assembly: InternalsVisibleTo("PlexModels.Conformance.Tests")]
