using Microsoft.CodeAnalysis;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Dialects.Layouts.Tables;

namespace PlexModels.Conformance.Tests.Tables;

/// <summary>Each table of a reference is used, or there is a reason why not; and all of its models compile together.</summary>
public sealed class TableAccountTests(ITestOutputHelper output)
{
    [Theory]
    [ClassData(typeof(TableCorpora))]
    public void Every_table_is_accounted_for(TableCorpus tables)
    {
        var models = TableModels.Load(tables.Name);
        var account = new SortedDictionary<string, (int Count, string Example)>(StringComparer.Ordinal);
        foreach (var marked in models.Marked)
        {
            var page = new TablesPage(marked.Page, models.Dialect, TestContext.Current.CancellationToken);
            page.Declare();
            foreach (var use in page.Uses)
            {
                var what = use.Type is null ? "ignored because " + use.Table.Reason : use.Type.IsMapEntry ? "used as the entry of a map" : $"used as {use.Type.Kind.ToString().ToLowerInvariant()}";
                var example = $"{Path.GetFileName(marked.Page.Input.Path)}: {use.Table.Headings}: {string.Join(" | ", use.Table.Table.Columns)}";
                account[what] = account.TryGetValue(what, out var known) ? (known.Count + 1, known.Example) : (1, example);
            }
        }

        foreach (var (what, (count, example)) in account)
        {
            output.WriteLine($"{tables.Name}: {count} tables {what}, such as {example}");
        }

        foreach (var group in models.Diagnostics.GroupBy(static diagnostic => diagnostic.Id))
        {
            output.WriteLine($"{tables.Name}: {group.Key} x {group.Count()}: {string.Join(" // ", group.Take(5))}");
        }

        Assert.All(account.Keys, static what => Assert.NotEqual("ignored because ", what));
        Assert.DoesNotContain(models.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(models.Diagnostics, static diagnostic => diagnostic.GetMessage(null).Contains("{0}", StringComparison.Ordinal));
    }

    [Theory]
    [ClassData(typeof(TableCorpora))]
    public void All_models_compile_without_a_warning_and_none_is_empty(TableCorpus tables)
    {
        var models = TableModels.Load(tables.Name);

        output.WriteLine($"{tables.Name}: {models.Types.Count()} types, {models.Sources.Count} files, {models.Sources.Values.Sum(static text => text.Length)} characters");
        Assert.Empty(models.CompilerDiagnostics);
        Assert.All(models.Types, static type => Assert.True(type.Type.Kind == SpecKind.Object ? type.Type.Fields.Count > 0 : type.Type.Values.Count + type.Type.Members.Count > 0, type.Name));
    }
}
