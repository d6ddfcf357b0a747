using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>Makes properties of the fields of an object, and of those that it inherits.</summary>
internal sealed class FieldsBuilder(
    string path,
    TypeSymbol symbol,
    ModelIdentity identity,
    WireNameResolver wireNames,
    ModelPlaces? places,
    List<PageDiagnostic> diagnostics)
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);
    private readonly MemberNames _members = new(ReservedNames.ObjectModel, identity.TypeName);
    private readonly List<FieldModel> _models = [];
    private readonly List<(TextSlice Name, string WireName)> _guesses = [];

    /// <summary>
    /// What the page says of the members it does not name, when it has a row for them: <c>additionalProperties</c>, a Map.
    /// </summary>
    public Prose? AdditionalProperties { get; private set; }

    /// <summary>Whether nothing says what some of the fields are called in JSON.</summary>
    public bool HasGuesses => _guesses.Count > 0;

    /// <summary>The fields whose JSON names examples show, with those.</summary>
    public List<(string Name, string JsonName)> Shown { get; } = [];

    /// <summary>Adds the fields that the type's own page has.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="inherited">Those of the types that it inherits from, which say what the page leaves out.</param>
    /// <param name="resolver">Resolves their types.</param>
    /// <param name="prose">Resolves links in what the page says of them.</param>
    /// <param name="cancellation">Stops it.</param>
    public void Add(
        EquatableArray<SpecField> fields,
        IReadOnlyList<InheritedFields> inherited,
        TypeResolver resolver,
        ProseResolver prose,
        CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var merged = new HashSet<string>(symbol.MergedFields.AsArray(), StringComparer.Ordinal);
        foreach (var written in fields)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!seen.Add(written.Name.Text))
            {
                Report(Descriptors.DuplicateField, written.Name, written.Name.Text);
                continue;
            }

            var field = AsShown(written, symbol, isOwn: true);
            _names.Add(field.WireText);
            var (type, presence) = resolver.ResolveField(field, field.IsRequired && !merged.Contains(field.Name.Text));
            var description = field.Description.IsEmpty ? DescriptionIn(inherited, field) : prose.Resolve(field.Description);
            Add(field, type, presence, description, field.Name);
        }
    }

    /// <summary>Adds the fields of a type that this one inherits from, but those that its own page has as well.</summary>
    /// <param name="inherited">The fields. What is wrong with them is said on their own page.</param>
    /// <param name="place">Where to say that one is in the way of another.</param>
    /// <param name="cancellation">Stops it.</param>
    public void Add(InheritedFields inherited, TextSlice place, CancellationToken cancellation)
    {
        foreach (var written in inherited.Type.Type.Fields)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_names.Add(written.WireText))
            {
                var field = AsShown(AsShown(written, inherited.Symbol, isOwn: false), symbol, isOwn: false);
                var (type, presence) = inherited.Resolver.ResolveField(field, field.IsRequired && !symbol.IsPartial);
                Add(field, type, presence, inherited.Prose.Resolve(field.Description), place);
            }
        }
    }

    /// <summary>The properties.</summary>
    public EquatableArray<FieldModel> Finish()
    {
        ReportGuesses(_guesses);
        return SiblingNames.Add(_models);
    }

    private void Add(SpecField field, CSharpType type, FieldPresence presence, Prose description, TextSlice place)
    {
        if (field.Name.Text == "additionalProperties" && type.Shape == TypeShape.Map)
        {
            AdditionalProperties = description;
            return;
        }

        var wireName = wireNames.Resolve(field);
        if (!wireName.IsGuess && field.JsonName.IsEmpty)
        {
            Shown.Add((field.PlainName, wireName.Text));
        }

        if (type.IsOnTheWire)
        {
            wireName = Claim(wireName, field, place);
            if (wireName.IsGuess)
            {
                _guesses.Add((place, wireName.Text));
            }
        }

        var wanted = Identifier.Pascal(WithoutTrailingUnderscore(PropertyName(field)));
        var propertyName = _members.Take(wanted, "Value");
        if (propertyName != wanted)
        {
            Report(Descriptors.RenamedProperty, place, field.Name.Text, wanted, propertyName);
        }

        places?.Add(identity.QualifiedName, propertyName, place.Span);
        _models.Add(new FieldModel(propertyName, wireName, type, presence, field.IsDeprecated, description, field.Example.Text));
    }

    private static Prose DescriptionIn(IReadOnlyList<InheritedFields> inherited, SpecField field)
    {
        foreach (var from in inherited)
        {
            foreach (var other in from.Type.Type.Fields)
            {
                if (other.WireText == field.WireText && !other.Description.IsEmpty)
                {
                    return from.Prose.Resolve(other.Description);
                }
            }
        }

        return Prose.None;
    }

    // What JSON on the pages lacks has to be set in C#, where the table says so, and may be absent when it is read.
    private SpecField AsShown(SpecField field, TypeSymbol of, bool isOwn)
    {
        if (field is { IsRequired: true, MayBeNull: false, Type: not { Form: TypeForm.OrNull } }
            && of.LackedFields.AsArray().Contains(field.WireText))
        {
            field = field with { MayBeNull = true };
            if (isOwn)
            {
                Report(Descriptors.IncompleteExample, field.Name, field.Name.Text, "it is absent there, and so it may be when read");
            }
        }

        if (field.Type is { } type && of.PartFields.AsArray().Contains(field.Name.Text))
        {
            field = field with { Type = type.AsPart() };
            if (isOwn)
            {
                Report(
                    Descriptors.IncompleteExample,
                    field.Name,
                    field.Name.Text,
                    "most of what its type always has is absent there, so that any of its members may be");
            }
        }

        return field;
    }

    // Two members of one JSON object cannot share a name; the later field goes by the name it is written with, or keeps none.
    private WireName Claim(WireName wireName, SpecField field, TextSlice place)
    {
        if (!_taken.TryGetValue(wireName.Text, out var other))
        {
            _taken.Add(wireName.Text, field.Name.Text);
            return wireName;
        }

        var fallback = field.Name.Text;
        for (var i = 2; _taken.ContainsKey(fallback); i++)
        {
            fallback = field.Name.Text + DiagnosticText.Number(i);
        }

        _taken.Add(fallback, field.Name.Text);
        Report(
            Descriptors.SharedWireName,
            field.JsonName.IsEmpty ? place : field.JsonName,
            field.Name.Text,
            wireName.Text,
            other,
            fallback);
        return new WireName(fallback, IsGuess: true);
    }

    // Once a page: most fields may be guesses, and Roslyn looks at each diagnostic on every run, also at those that are off.
    private void ReportGuesses(List<(TextSlice Name, string WireName)> guesses)
    {
        if (guesses.Count > 0)
        {
            var names = guesses.ConvertAll(static guess => guess.Name.Text == guess.WireName
                ? $"'{guess.WireName}'"
                : $"'{guess.WireName}' for '{guess.Name.Text}'");
            Report(Descriptors.GuessedWireName, guesses[0].Name, string.Join(", ", names));
        }
    }

    // What a language put before a name that is taken in it alone need not be in C#.
    private static string PropertyName(SpecField field) =>
        field.Name.Text.EndsWith(field.PlainName, StringComparison.OrdinalIgnoreCase) ? field.PlainName : field.Name.Text;

    private static string WithoutTrailingUnderscore(string name) =>
        name.Length > 1 ? name.TrimEnd('_') is { Length: > 0 } trimmed ? trimmed : name : name;

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor rule, TextSlice at, params string[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = DiagnosticText.Excerpt(arguments[i]);
        }

        diagnostics.Add(PageProblem.Create(rule, at.Span, arguments).In(path));
    }
}
