using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>Makes properties of the fields of an object.</summary>
internal sealed class FieldsBuilder(
    string path,
    TypeResolver resolver,
    WireNameResolver wireNames,
    ProseResolver prose,
    List<PageDiagnostic> diagnostics)
{
    /// <summary>
    /// What the page says of the members it does not name, when it has a row for them: <c>additionalProperties</c>, a Map.
    /// </summary>
    public Prose? AdditionalProperties { get; private set; }

    /// <summary>Whether nothing says what some of the fields are called in JSON.</summary>
    public bool HasGuesses { get; private set; }

    /// <summary>The fields whose JSON names examples show, with those.</summary>
    public List<(string Name, string JsonName)> Shown { get; } = [];

    public EquatableArray<FieldModel> Build(
        EquatableArray<SpecField> fields,
        ModelIdentity identity,
        TypeSymbol symbol,
        ModelPlaces? places,
        CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var merged = new HashSet<string>(symbol.MergedFields.AsArray(), StringComparer.Ordinal);
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        var members = new MemberNames(ReservedNames.ObjectModel, identity.TypeName);
        var models = new List<FieldModel>(fields.Count);
        var guesses = new List<(TextSlice Name, string WireName)>();
        foreach (var written in fields)
        {
            cancellation.ThrowIfCancellationRequested();
            var field = AsShown(written, symbol);
            if (!seen.Add(field.Name.Text))
            {
                Report(Descriptors.DuplicateField, field.Name, field.Name.Text);
                continue;
            }

            var (type, presence) = resolver.ResolveField(field, field.IsRequired && !merged.Contains(field.Name.Text));
            if (field.Name.Text == "additionalProperties" && type.Shape == TypeShape.Map)
            {
                AdditionalProperties = prose.Resolve(field.Description);
                continue;
            }

            var wireName = wireNames.Resolve(field);
            if (!wireName.IsGuess && field.JsonName.IsEmpty)
            {
                Shown.Add((field.PlainName, wireName.Text));
            }

            if (type.IsOnTheWire)
            {
                wireName = Claim(wireName, field, taken);
                if (wireName.IsGuess)
                {
                    guesses.Add((field.Name, wireName.Text));
                }
            }

            var wanted = Identifier.Pascal(WithoutTrailingUnderscore(PropertyName(field)));
            var propertyName = members.Take(wanted, "Value");
            if (propertyName != wanted)
            {
                Report(Descriptors.RenamedProperty, field.Name, field.Name.Text, wanted, propertyName);
            }

            places?.Add(identity.QualifiedName, propertyName, field.Name.Span);
            models.Add(new FieldModel(
                propertyName,
                wireName,
                type,
                presence,
                field.IsDeprecated,
                prose.Resolve(field.Description),
                field.Example.Text));
        }

        HasGuesses = guesses.Count > 0;
        ReportGuesses(guesses);
        return SiblingNames.Add(models);
    }

    // What JSON on the pages lacks has to be set in C#, where the table says so, and may be absent when it is read.
    private SpecField AsShown(SpecField field, TypeSymbol symbol)
    {
        if (field is { IsRequired: true, MayBeNull: false, Type: not { Form: TypeForm.OrNull } }
            && symbol.LackedFields.AsArray().Contains(field.WireText))
        {
            Report(Descriptors.IncompleteExample, field.Name, field.Name.Text, "it is absent there, and so it may be when read");
            field = field with { MayBeNull = true };
        }

        if (field.Type is { } type && symbol.PartFields.AsArray().Contains(field.Name.Text))
        {
            Report(
                Descriptors.IncompleteExample,
                field.Name,
                field.Name.Text,
                "most of what its type always has is absent there, so that any of its members may be");
            field = field with { Type = type.AsPart() };
        }

        return field;
    }

    // Two members of one JSON object cannot share a name; the later field goes by the name it is written with, or keeps none.
    private WireName Claim(WireName wireName, SpecField field, Dictionary<string, string> taken)
    {
        if (!taken.TryGetValue(wireName.Text, out var other))
        {
            taken.Add(wireName.Text, field.Name.Text);
            return wireName;
        }

        var fallback = field.Name.Text;
        for (var i = 2; taken.ContainsKey(fallback); i++)
        {
            fallback = field.Name.Text + DiagnosticText.Number(i);
        }

        taken.Add(fallback, field.Name.Text);
        Report(
            Descriptors.SharedWireName,
            field.JsonName.IsEmpty ? field.Name : field.JsonName,
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
