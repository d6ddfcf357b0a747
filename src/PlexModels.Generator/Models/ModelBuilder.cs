using PlexModels.Generator.Dialects;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Models;

/// <summary>Makes models of the types of a page and the table of all types' names.</summary>
internal sealed class ModelBuilder
{
    private readonly DeclaredPage _page;
    private readonly SymbolTable _symbols;
    private readonly ModelPlaces? _places;
    private readonly DeclaredTypes _types;
    private readonly BaseTypes _bases;
    private readonly JoinedTables _joined;
    private readonly List<PageDiagnostic> _diagnostics = [];

    private ModelBuilder(DeclaredPage page, SymbolTable symbols, ModelPlaces? places, DeclaredTypes types)
    {
        _page = page;
        _symbols = symbols;
        _places = places;
        _types = types;
        _joined = new JoinedTables(symbols, types);
        _bases = new BaseTypes(symbols, types, _joined);
    }

    /// <param name="page">The page.</param>
    /// <param name="symbols">The names of all types.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <param name="places">Is given the places of the models, if anybody asks for them.</param>
    /// <param name="pages">Finds other pages, for what types inherit; without it they inherit nothing.</param>
    public static ModelResult Build(
        DeclaredPage page,
        SymbolTable symbols,
        CancellationToken cancellation,
        ModelPlaces? places = null,
        Func<string, DeclaredPage?>? pages = null) =>
        new ModelBuilder(page, symbols, places, new DeclaredTypes(page, pages)).Build(cancellation);

    private ModelResult Build(CancellationToken cancellation)
    {
        var models = new List<TypeModel>();
        var isUsed = false;
        foreach (var type in _page.Types)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_symbols.Find(_page.Path, type.Key) is not { } symbol)
            {
                continue;
            }

            isUsed = true;
            if (_bases.Check(type.Type, symbol) is { } problem)
            {
                _diagnostics.Add(problem);
            }

            if (!symbol.IsOf(_page.Path, type.Key))
            {
                // Another page has the model. What is wrong with what this one says of it is said here, and shows when a model is made
                // of it.
                Build(type, symbol with { Joined = default, Bases = default }, cancellation);
            }
            else
            {
                CheckTitle(type, symbol);
                models.Add(Build(type, symbol, cancellation));
                if (_symbols.FindPartial(_page.Path, type.Key) is { } part)
                {
                    // What is wrong with the type is said once.
                    models.Add(new ModelBuilder(_page, _symbols, _places, _types).Build(PartOf(type, symbol), part, cancellation));
                }
            }
        }

        // The file is listed before under another path, and all there is to say is said there; or the project uses none of its types.
        if (!isUsed && _page.Document.Types.Count > 0)
        {
            return ModelResult.None;
        }

        // The same for all pages, so that it is said once.
        if (_page.Document.ApiNames.Count > 0 && Dialect.Find(_page.Dialect) is { } dialect
            && NamingEvidence.Find(_page.Document.ApiNames.AsArray(), dialect.Notation, _page.Settings.WireNames) is { } policy)
        {
            _diagnostics.Add(PageDiagnostic.OfProject(Descriptors.NamingPolicy, _page.Dialect, policy.ToString()));
        }

        _diagnostics.InsertRange(
            0,
            [.. _page.Diagnostics.AsSpan(), .. _page.Document.Problems.AsArray().Select(problem => problem.In(_page.Path))]);
        return new ModelResult(new EquatableArray<TypeModel>([.. models]), new EquatableArray<PageDiagnostic>([.. _diagnostics]));
    }

    private static DeclaredType PartOf(DeclaredType declared, TypeSymbol whole)
    {
        var type = declared.Type;
        return declared with
        {
            Type = type with
            {
                Description = ProseReader.Join([
                    Prose.Plain($"A part of a {whole.TypeName}: any of its members may be absent."),
                    type.Description]),
                Fields = new EquatableArray<SpecField>(
                    [.. type.Fields.AsArray().Select(static field => field with { IsRequired = false })]),
            },
        };
    }

    private TypeModel Build(DeclaredType declared, TypeSymbol symbol, CancellationToken cancellation)
    {
        var type = _joined.WithPresence(declared, symbol).Type;
        var resolver = new TypeResolver(_page.Path, _page.Dialect, _symbols, _diagnostics);
        var prose = new ProseResolver(_page.Path, _symbols);
        var identity = new ModelIdentity(
            symbol.Namespace,
            symbol.TypeName,
            symbol.Files,
            symbol.IsListedTwice,
            _page.Settings.Accessibility,
            prose.Resolve(type.Description),
            type.IsDeprecated,
            declared.DisplayPath,
            type.LocalName,
            JoinedTables.PlaceOf(type, symbol));

        _places?.Add(identity.QualifiedName, "", type.Name.Span);
        switch (symbol.Kind)
        {
            case ModelShape.Object:
                var names = new WireNameResolver(_page.Settings.WireNames, symbol.ExampleKeys);
                var inherited = _bases.Of(symbol);
                var builder = new FieldsBuilder(_page.Path, symbol, identity, names, _places, _diagnostics);
                builder.Add(TypeTags.WithTag(type, symbol, inherited), inherited, resolver, prose, cancellation);
                foreach (var from in inherited)
                {
                    builder.Add(from, type.Name, cancellation);
                }

                var fields = builder.Finish();
                if (builder.HasGuesses && NamingEvidence.Find(builder.Shown, _page.Settings.WireNames) is { } policy)
                {
                    Report(Descriptors.NamingPolicy, type.Name, _page.Dialect, policy.ToString());
                }

                // A page that has a row for members without a name says that there are some, whatever the project says of unknown ones.
                return new ObjectModel(
                    identity,
                    _page.Settings.Kind,
                    _page.Settings.Setters,
                    _page.Settings.Equality,
                    _page.Settings.Display,
                    builder.AdditionalProperties is null ? _page.Settings.UnknownMembers : UnknownMemberHandling.Preserve,
                    _page.Settings.Reading,
                    builder.AdditionalProperties ?? Prose.None,
                    symbol.IsUnionMember,
                    fields)
                {
                    TypeTag = symbol.TypeTag,
                    TaggedBases = TypeTags.BasesOf(symbol, inherited),
                };
            case ModelShape.Enum or ModelShape.Constant or ModelShape.NumericEnum:
                return EnumModelBuilder.Build(
                    identity, _page.Path, type.Values, prose, _joined.ValuesOf(symbol), _places, _diagnostics);
            default:
                return UnionModelBuilder.Build(identity, _page.Path, type.Members, resolver, _places, _diagnostics);
        }
    }

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor rule, TextSlice at, params string[] arguments) =>
        _diagnostics.Add(PageProblem.Create(rule, at.Span, arguments).In(_page.Path));

    private void CheckTitle(DeclaredType type, TypeSymbol symbol)
    {
        if (type.Type.Name.IsEmpty)
        {
            if (_page.Document.Problems.AsArray().Any(static problem => problem.Descriptor == Descriptors.UnreadablePage))
            {
                // That nothing could be read is said already.
                return;
            }

            _diagnostics.Add(PageProblem.Create(Descriptors.MissingTitle, type.Type.Name.Span, symbol.TypeName).In(_page.Path));
        }
        else if (symbol.TypeName != symbol.WantedName)
        {
            _diagnostics.Add(PageProblem.Create(
                Descriptors.RenamedType,
                type.Type.Name.Span,
                symbol.Namespace + "." + symbol.WantedName,
                symbol.TypeName,
                Holder(symbol)).In(_page.Path));
        }
    }

    private string Holder(TypeSymbol renamed)
    {
        foreach (var symbol in _symbols.Symbols)
        {
            if (symbol.Namespace == renamed.Namespace
                && string.Equals(symbol.TypeName, renamed.WantedName, StringComparison.OrdinalIgnoreCase))
            {
                return $"the page '{PagePath.FileName(PagePath.Normalize(symbol.Path))}'";
            }
        }

        return "a namespace or the generator";
    }
}
