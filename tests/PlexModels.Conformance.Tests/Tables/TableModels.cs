using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using System.Text.Json.Serialization;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Models;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;

namespace PlexModels.Conformance.Tests.Tables;

/// <summary>The models of a reference in tables, generated, compiled and loaded once.</summary>
internal sealed class TableModels
{
    private static readonly ConcurrentDictionary<string, Lazy<TableModels>> s_loaded = new(StringComparer.Ordinal);

    private readonly Assembly _assembly;
    private readonly JsonSerializerContext _context;
    private readonly ILookup<string, DeclaredType> _types;
    private readonly SymbolTable _symbols;
    private readonly HashSet<string> _ofFields;

    private TableModels(Corpus corpus)
    {
        Corpus = corpus;
        var marked = corpus.Pages.Select(page => MarkedPage.Read(new PageInput(page.Path, page.GetText().ToString(), Settings(corpus, page.Path), default), CancellationToken.None)).ToImmutableArray();
        var dialects = DialectDetector.Detect(marked);
        Dialect = dialects.Documentations.Count == 1 ? dialects.Documentations[0].Dialect : throw new InvalidOperationException("There is more than one documentation.");
        Marked = marked;
        var pages = marked.Select(page => PageDeclarer.Declare(page, dialects.Of(page), CancellationToken.None)).OfType<DeclaredPage>().ToArray();
        _symbols = SymbolTableBuilder.Build([.. pages.SelectMany(TypeOutline.Of)], "Acme", CancellationToken.None);
        _types = pages.SelectMany(static page => page.Types).ToLookup(type => Relative(type.Path), StringComparer.Ordinal);
        Unscoped = _symbols.Symbols.AsArray().ToDictionary(static symbol => symbol.QualifiedName, static symbol => symbol, StringComparer.Ordinal);

        _ofFields = [.. Types.Where(static type => type.Type.IsOfField).Select(type => _symbols.Find(type.Path, type.Key)!.QualifiedName)];
        var run = corpus.Run(WireNames.AsWritten);
        Diagnostics = run.Diagnostics;
        CompilerDiagnostics = run.CompilerDiagnostics;
        Sources = run.Sources;
        _assembly = run.Load();
        _context = (JsonSerializerContext)_assembly.GetType("Acme.PlexModelsJsonContext", throwOnError: true)!.GetProperty("Default")!.GetValue(null)!;
    }

    public Corpus Corpus { get; }

    public Dialect Dialect { get; }

    public IReadOnlyList<MarkedPage> Marked { get; }

    public IReadOnlyDictionary<string, TypeSymbol> Unscoped { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public ImmutableArray<Diagnostic> CompilerDiagnostics { get; }

    public IReadOnlyDictionary<string, string> Sources { get; }

    public IEnumerable<DeclaredType> Types => _types.SelectMany(static types => types);

    public static TableModels Load(string name) => s_loaded.GetOrAdd(name, static name => new Lazy<TableModels>(() => new TableModels(Corpus.Get(name)))).Value;

    /// <summary>The type that stands below a heading of a page, or is called so.</summary>
    public Type? Find(string doc, string name, string? heading = null)
    {
        var folded = NameFolding.Fold(name);
        var types = _types[doc].Where(static type => !type.Type.IsOfField).ToList();
        var found = (heading is null ? null : types.Find(type => type.Type.Anchors.AsArray().Contains(NameFolding.Fold(heading)) && type.Type.Anchors[0] == folded))
            ?? types.Find(type => type.Type.Anchors[0] == folded)
            ?? (heading is null ? null : types.Find(type => type.Type.Anchors.AsArray().Contains(NameFolding.Fold(heading))))
            ?? types.Find(type => type.Type.Anchors.AsArray().Contains(folded));
        return found is null ? null : TypeOf(found);
    }

    public Type TypeOf(DeclaredType type) => _assembly.GetType(_symbols.Find(type.Path, type.Key)!.QualifiedName, throwOnError: true)!;

    /// <summary>The type that another is a part of.</summary>
    public Type WholeOf(TypeSymbol part) => _assembly.GetType(_symbols.Find(part.Path, part.LocalName)!.QualifiedName, throwOnError: true)!;

    /// <summary>Whether a type is that of one field, made of what its description says.</summary>
    public bool IsOfField(Type type) => _ofFields.Contains(type.FullName!);

    /// <summary>Whether JSON on the pages lacks a member of a type that its table calls always there.</summary>
    public bool IsLackedByExample(Type type, string wire) => Unscoped[type.FullName!].LackedFields.AsArray().Contains(wire);

    public JsonTypeInfo InfoOf(Type model) => _context.GetTypeInfo(model)!;

    private string Relative(string path) => System.IO.Path.GetRelativePath(Corpus.PagesFolder, path);

    private static PageSettings Settings(Corpus corpus, string path)
    {
        var folder = System.IO.Path.GetRelativePath(corpus.PagesFolder, System.IO.Path.GetDirectoryName(path)!);
        return new PageSettings("Acme", folder == "." ? "" : folder, IsSpecItem: true, default, default, default, default, default);
    }
}
