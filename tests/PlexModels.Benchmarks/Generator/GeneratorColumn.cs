using PlexModels.Generator;

namespace PlexModels.Benchmarks.Generator;

/// <summary>Everything that is measured over one documentation.</summary>
internal sealed record GeneratorColumn
{
    public required string Name { get; init; }

    public required int Pages { get; init; }

    public required Measurement Cold { get; init; }

    public required Measurement? ColdOfJsonModels { get; init; }

    public required Measurement PageEdit { get; init; }

    public required Measurement ParsingAfterPageEdit { get; init; }

    public required Measurement CSharpEdit { get; init; }

    public required Measurement FloorPageEdit { get; init; }

    public required Measurement FloorCSharpEdit { get; init; }

    public required Measurement Reading { get; init; }

    public required Measurement Parsing { get; init; }

    public required Measurement Modelling { get; init; }

    public required Measurement Emitting { get; init; }

    public required Measurement MarkdigBlocks { get; init; }

    public required Measurement MarkdigTables { get; init; }

    public required Measurement RoslynParsing { get; init; }

    public required Measurement? JsonGenerator { get; init; }

    public required Measurement? Mapperly { get; init; }

    public static GeneratorColumn Measure(Documentation documentation, Func<Stages, PlainModels?> plainModels)
    {
        var ours = new DriverRuns(static () => new PlexModelsGenerator(), documentation);
        var floor = new DriverRuns(static () => new FloorGenerator(), documentation);
        var stages = new Stages(documentation);
        var plain = plainModels(stages);
        var (edit, floorEdit) = DriverRuns.PageEdits(ours, floor);
        return new GeneratorColumn
        {
            Name = documentation.Name,
            Pages = documentation.Pages.Count,
            Cold = ours.Cold(),
            ColdOfJsonModels = plain is null ? null : new DriverRuns(static () => new PlexModelsGenerator(), documentation.Part(plain.JsonPages)).Cold(),
            MarkdigBlocks = Yardsticks.MarkdigBlocks(documentation),
            MarkdigTables = Yardsticks.MarkdigTables(documentation),
            PageEdit = edit,
            ParsingAfterPageEdit = ours.ParsingAfterPageEdit(),
            FloorPageEdit = floorEdit,
            CSharpEdit = ours.CSharpEdit(),
            FloorCSharpEdit = floor.CSharpEdit(),
            Reading = stages.Reading(),
            Parsing = stages.Parsing(),
            Modelling = stages.Modelling(),
            Emitting = stages.Emitting(),
            RoslynParsing = stages.ParsingOfSources(),
            JsonGenerator = plain is null ? null : Yardsticks.JsonGenerator(plain),
            Mapperly = plain is null ? null : Yardsticks.Mapperly(plain),
        };
    }
}
