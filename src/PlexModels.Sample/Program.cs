using PlexModels.Sample;
System.Console.WriteLine(PlexModelsJsonContext.Default.GeoData);
