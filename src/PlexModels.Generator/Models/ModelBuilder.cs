using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Specs;

namespace PlexModels.Generator.Models;

/// <summary>Makes a model of a page and the index of all pages.</summary>
internal sealed class ModelBuilder
{
    private readonly SpecPage _page;
    private readonly PageIndex _index;
    private readonly IndexedPage _names;
    private readonly List<PageDiagnostic> _diagnostics = [];

    private ModelBuilder(SpecPage page, PageIndex index, IndexedPage names)
    {
        _page = page;
        _index = index;
        _names = names;
    }

    /// <param name="read">The page.</param>
    /// <param name="index">The names of all pages.</param>
    /// <param name="cancellation">Stops it.</param>
    public static ModelResult Build(ReadPage read, PageIndex index, CancellationToken cancellation) =>
        read.Page is not { } page ? new ModelResult(null, read.Diagnostics)
        : index[page.Path] is var names && names.Path == page.Path ? new ModelBuilder(page, index, names).Build(read.Diagnostics, cancellation)
        : ModelResult.OfOtherPath;

    private ModelResult Build(EquatableArray<PageDiagnostic> ofFile, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var diagnostic in ofFile)
        {
            _diagnostics.Add(diagnostic);
        }

        foreach (var problem in _page.Document.Problems)
        {
            _diagnostics.Add(problem.In(_page.Path));
        }

        CheckTitle();
        var resolver = new TypeResolver(_page.Path, _index, _diagnostics);
        var model = BuildModel(resolver, cancellation);
        return new ModelResult(model, new EquatableArray<PageDiagnostic>([.. _diagnostics]));
    }

    private PageModel BuildModel(TypeResolver resolver, CancellationToken cancellation)
    {
        var document = _page.Document;
        var identity = new ModelIdentity(
            _names.Namespace,
            _names.TypeName,
            _names.Files,
            _names.IsListedTwice,
            _page.Settings.Accessibility,
            document.Description,
            document.IsDeprecated,
            _page.DisplayPath);

        switch (_names.Kind)
        {
            case PageKind.Object:
                var names = new WireNameResolver(_page.Settings.WireNames, _names.ExampleKeys);
                var builder = new FieldsBuilder(_page.Path, resolver, names, _diagnostics);
                var fields = builder.Build(document.Fields, identity.TypeName, cancellation);

                // A page that has a row for members without a name says that there are some, whatever the project says of unknown ones.
                return new ObjectModel(
                    identity,
                    _page.Settings.Kind,
                    builder.AdditionalProperties is null ? _page.Settings.UnknownMembers : UnknownMemberHandling.Preserve,
                    _page.Settings.Reading,
                    builder.AdditionalProperties ?? Prose.None,
                    _names.IsUnionMember,
                    fields);
            case PageKind.Enum or PageKind.Constant or PageKind.NumericEnum:
                return EnumModelBuilder.Build(identity, _page.Path, document.Values, _diagnostics);
            default:
                return UnionModelBuilder.Build(identity, _page.Path, document.SupportedTypes, resolver, _diagnostics);
        }
    }

    private void CheckTitle()
    {
        var title = _page.Document.Title;
        if (title is not { IsEmpty: false })
        {
            _diagnostics.Add(PageProblem.Create(Descriptors.MissingTitle, title?.Span ?? default, _names.TypeName).In(_page.Path));
        }
        else if (_names.TypeName != _names.WantedName)
        {
            _diagnostics.Add(PageProblem.Create(Descriptors.RenamedType, title.Span, _names.Namespace + "." + _names.WantedName, _names.TypeName).In(_page.Path));
        }
    }
}
