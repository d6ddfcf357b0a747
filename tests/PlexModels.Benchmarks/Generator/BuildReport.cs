using System.Globalization;

namespace PlexModels.Benchmarks.Generator;

/// <summary>
/// What users pay after the generator: the compiler reads what was written. A documentation's pages against its models as plain classes
/// with a context of System.Text.Json, and two pages against what is generated for them.
/// </summary>
internal static class BuildReport
{
    private const int Rounds = 3;

    private const int Many = 10_000;

    // Two models of a page, and one that reaches others.
    private const string Roots =
        "<PlexModelsRoots>Acme.Operations.GeoData;Acme.Operations.GetPinAuthPinContainer;Acme.Operations.GetServerListServer</PlexModelsRoots>";

    private const string ContextAlone = "<PlexModelsDirectJson>false</PlexModelsDirectJson>";

    public static int Print()
    {
        if (Documentation.Folder is not { } folder)
        {
            Console.Error.WriteLine("The documentations to measure with are not here: they are kept in ../shared/corpora beside the repository.");
            return 1;
        }

        var documentation = Documentation.Read(folder, Documentation.Names[0]);
        var plain = PlainModels.Of(folder, documentation, new Stages(documentation).Models);

        using var generated = new BuildProject("PlexModels.Generator, all pages", BuildProject.Generator("models/**/*.md"));
        WritePages(generated, documentation.Pages);
        using var context = new BuildProject("the same without the direct door", BuildProject.Generator("models/**/*.md", ContextAlone));
        WritePages(context, documentation.Pages);
        using var twin = new BuildProject("plain classes, System.Text.Json's context");
        WriteFiles(twin, [.. plain.Files, plain.JsonContext]);
        using var classes = new BuildProject("plain classes alone");
        WriteFiles(classes, plain.Files);

        using var two = new BuildProject("PlexModels.Generator, two pages", BuildProject.Generator("models/**/*.md"));
        WritePages(two, [.. documentation.Pages.Where(static page => Path.GetFileName(page.Path) is "GetPinAuthPinContainer.md" or "GeoData.md").TakeLast(2)]);
        two.Restore();
        two.Build();
        using var written = new BuildProject("what it generates for them, as files");
        WriteFiles(written, [.. two.Generated().Select(File.ReadAllText)]);

        using var rooted = new BuildProject($"all pages, {Roots.Split(';').Length} roots", BuildProject.Generator("models/**/*.md", Roots));
        WritePages(rooted, documentation.Pages);
        using var many = new BuildProject($"{Many.ToString("N0", CultureInfo.InvariantCulture)} pages, the same roots", BuildProject.Generator("models/**/*.md", Roots));
        WriteCopies(many, documentation.Pages);

        Measure(generated, context, twin, classes, two, written, rooted, many);
        Console.WriteLine($"{documentation.Pages.Count} pages; {plain.JsonTypes.Count} JSON models with {plain.Fields} fields; dotnet build, compiler started anew, shortest of {Rounds} in turn");
        Console.WriteLine();
        Console.WriteLine(Table(twin, generated, context, twin, classes));
        Console.WriteLine(Table(written, two, written));
        Console.WriteLine(Table(two, two, rooted, many));
        return 0;
    }

    private static void Measure(params BuildProject[] projects)
    {
        foreach (var project in projects)
        {
            project.Restore();
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var project in projects)
            {
                project.Build();
            }
        }
    }

    private static ReportTable Table(BuildProject baseline, params BuildProject[] projects)
    {
        var table = new ReportTable("project", "seconds", "ratio");
        foreach (var project in projects)
        {
            table.Add(project.Name, [project.Best.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture), ReportTable.Number(project.Best / baseline.Best)]);
        }

        return table;
    }

    private static void WritePages(BuildProject project, IEnumerable<PageFile> pages)
    {
        foreach (var page in pages)
        {
            project.Write(page.Path[page.Path.IndexOf("models/", StringComparison.Ordinal)..], page.Text.ToString());
        }
    }

    // Each copy in a folder of its own, where its links lead to its own pages.
    private static void WriteCopies(BuildProject project, IReadOnlyList<PageFile> pages)
    {
        for (var i = 0; i < Many; i++)
        {
            var page = pages[i % pages.Count];
            var path = page.Path[(page.Path.IndexOf("models/", StringComparison.Ordinal) + "models/".Length)..];
            project.Write($"models/{(i < pages.Count ? "" : $"copy{i / pages.Count}/")}{path}", page.Text.ToString());
        }
    }

    private static void WriteFiles(BuildProject project, IReadOnlyList<string> files)
    {
        for (var i = 0; i < files.Count; i++)
        {
            project.Write($"Model{i}.cs", files[i]);
        }
    }
}
