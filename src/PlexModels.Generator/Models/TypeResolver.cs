using Microsoft.CodeAnalysis;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>Turns the type expressions of one page into C# types, with the types of other pages that they name or link to.</summary>
internal sealed class TypeResolver(string path, string dialect, SymbolTable symbols, List<PageDiagnostic> diagnostics)
{
    /// <param name="field">The field.</param>
    /// <param name="isRequired">Whether it is always there, as far as the Required column goes.</param>
    public (CSharpType Type, FieldPresence Presence) ResolveField(SpecField field, bool isRequired)
    {
        if (field.Type is not { } written)
        {
            return (CSharpType.Json, isRequired ? FieldPresence.Required : FieldPresence.Optional);
        }

        // A type that says "may be absent" goes before a ticked Required column.
        var isWrapped = written.Form is TypeForm.Optional or TypeForm.ThreeState;
        var isOptional = !isRequired;
        var isNullable = false;
        var mayBeNull = false;
        while (written.Form is TypeForm.Optional or TypeForm.ThreeState or TypeForm.OrNull)
        {
            isOptional |= written.Form == TypeForm.Optional;
            isNullable |= written.Form == TypeForm.ThreeState;
            mayBeNull |= written.Form == TypeForm.OrNull;
            if (written.Last is not { } argument)
            {
                written = Infer(field, written);
                break;
            }

            written = argument;
        }

        var at = new TypePlace(field.Name.Text, field.TypeText.Span, field.TypeText.Text, field.Example);
        var type = Resolve(written, at);
        if (!type.IsOnTheWire)
        {
            return (type, FieldPresence.Optional);
        }

        var presence = isNullable
            ? isOptional ? FieldPresence.ThreeState : FieldPresence.RequiredThreeState
            : isOptional && isWrapped ? FieldPresence.Optional
            : isOptional ? FieldPresence.Unsaid
            : mayBeNull || field.MayBeNull ? FieldPresence.RequiredUnsaid
            : FieldPresence.Required;
        CheckExample(presence == FieldPresence.Required ? type : CSharpType.OrNull(type), field);
        return (type, presence);
    }

    /// <summary>The type of a member of a union.</summary>
    public CSharpType ResolveMember(SpecMember member) =>
        Resolve(member.Type, new TypePlace(member.Text.Text, member.Text.Span, member.Text.Text, member.Text with { Text = "" }));

    private CSharpType Resolve(TypeExpression type, TypePlace at)
    {
        switch (type.Form)
        {
            case TypeForm.Named or TypeForm.Scalar when type.Target is { } target:
                return ResolveLink(type, target, at);
            case TypeForm.Named:
                return ResolveName(type, at);
            case TypeForm.Scalar:
                return new CSharpType(type.Shape);
            case TypeForm.List:
                return CSharpType.List(ResolveArgument(type, at));
            case TypeForm.Map:
                CheckMapKey(type, at);
                return CSharpType.Map(ResolveArgument(type, at));
            case TypeForm.Optional or TypeForm.ThreeState or TypeForm.OrNull:
                return CSharpType.OrNull(Resolve(type.Last ?? Infer(at, type), at));
            default:
                // No page names a type for one of several; all of them are JSON.
                return CSharpType.Json;
        }
    }

    private CSharpType ResolveName(TypeExpression type, TypePlace at)
    {
        if (symbols.FindLocal(path, type.SimpleName) is { } local)
        {
            return ToType(local, type);
        }

        var described = symbols.FindDescribed(PagePath.Normalize(path), type.Name, out var describedCandidates)
            ?? symbols.FindDescribed(PagePath.Normalize(path), type.SimpleName, out describedCandidates);
        if (described is not null)
        {
            ReportAmbiguity(described, type.SimpleName, describedCandidates, at);
            return ToType(described, type);
        }

        if (symbols.FindName(type.SimpleName, PagePath.Normalize(path), out var candidates) is { } symbol)
        {
            ReportAmbiguity(symbol, type.SimpleName, candidates, at);
            return ToType(symbol, type);
        }

        // A word of another language, where no page is called so.
        if (type.Shape != TypeShape.JsonElement)
        {
            return new CSharpType(type.Shape);
        }

        Report(Descriptors.UnknownType, at, DiagnosticText.Excerpt(type.Name), dialect, MeantName(type.SimpleName));
        return CSharpType.Json;
    }

    private CSharpType ResolveLink(TypeExpression type, string target, TypePlace at)
    {
        if (symbols.FindLink(path, target, type.SimpleName, out var candidates) is { } symbol)
        {
            if (candidates > 1)
            {
                Report(
                    Descriptors.BrokenLink,
                    at,
                    DiagnosticText.Excerpt(target),
                    "",
                    $"of {DiagnosticText.Number(candidates)} that are called so '{symbol.QualifiedName}' was taken");
            }

            return ToType(symbol, type);
        }

        // Some documentations link every type to a page of its name, scalars too.
        if (type.Shape != TypeShape.JsonElement || type.Form == TypeForm.Scalar)
        {
            return new CSharpType(type.Shape);
        }

        Report(
            Descriptors.BrokenLink,
            at,
            DiagnosticText.Excerpt(target),
            MeantPage(PagePath.Stem(target)),
            "it is any JSON (JsonElement)");
        return CSharpType.Json;
    }

    private CSharpType ResolveArgument(TypeExpression type, TypePlace at)
    {
        var isComplete = type.Form != TypeForm.Map || type.Arguments.Count > 1 || type.Name == TypeExpression.KeylessMap;
        if (isComplete && type.Last is { } argument)
        {
            return Resolve(argument, at);
        }

        Report(Descriptors.MalformedType, at, DiagnosticText.Excerpt(at.Text), $"the type arguments of '{type.Name}' are missing", dialect);
        return CSharpType.Json;
    }

    private void CheckMapKey(TypeExpression type, TypePlace at)
    {
        // "String" and "string" are the same key in every language, whichever of them is the language's own word.
        if (type.Arguments.Count > 1 && type.Arguments[0] is var key && key is not { Form: TypeForm.Scalar, Shape: TypeShape.String }
            && !string.Equals(key.SimpleName, "string", StringComparison.OrdinalIgnoreCase))
        {
            Report(Descriptors.NonStringKey, at, DiagnosticText.Excerpt(type.ToString()));
        }
    }

    private TypeExpression Infer(SpecField field, TypeExpression damaged) =>
        Infer(new TypePlace(field.Name.Text, field.TypeText.Span, field.TypeText.Text, field.Example), damaged);

    private TypeExpression Infer(TypePlace at, TypeExpression damaged)
    {
        var inferred = ExampleInference.Infer(at.Example.Text);
        var source = at.Example.IsEmpty
            ? "there is no example to tell"
            : "its example is '" + DiagnosticText.Excerpt(at.Example.Text) + "'";
        Report(Descriptors.InferredType, at, damaged.Name, TypeShapes.Of(inferred).Word, source);
        return TypeExpression.Scalar(inferred, damaged.Name);
    }

    private void CheckExample(CSharpType type, SpecField field)
    {
        if (field.Example.IsEmpty)
        {
            return;
        }

        var example = ExampleReader.Read(field.Example.Text, out var isBroken);
        if (!ExampleCheck.Fits(type, example) || (isBroken && type.Shape != TypeShape.String))
        {
            diagnostics.Add(PageProblem.Create(
                Descriptors.ContradictingExample,
                field.Example.Span,
                DiagnosticText.Excerpt(field.Name.Text),
                DiagnosticText.Excerpt(field.Example.Text),
                DiagnosticText.Excerpt(field.TypeText.Text),
                "the type counts").In(path));
        }
    }

    private void ReportAmbiguity(TypeSymbol symbol, string name, int candidates, TypePlace at)
    {
        if (candidates > 1)
        {
            Report(Descriptors.AmbiguousName, at, DiagnosticText.Excerpt(name), DiagnosticText.Number(candidates), symbol.QualifiedName);
        }
    }

    private void Report(DiagnosticDescriptor rule, TypePlace at, params string[] arguments) =>
        diagnostics.Add(PageProblem.Create(rule, at.Span, [DiagnosticText.Excerpt(at.Name), .. arguments]).In(path));

    private string MeantName(string name) => Meant(symbols.NamesIn(dialect).Nearest(name));

    private string MeantPage(string stem) => Meant(symbols.Pages.Nearest(stem));

    private static string Meant(string? nearest) => nearest is null ? "" : $" (did you mean '{nearest}'?)";

    private CSharpType ToType(TypeSymbol symbol, TypeExpression written) =>
        ToType(written.IsPartial && symbols.FindPartial(symbol.Path, symbol.LocalName) is { } part ? part : symbol);

    private static CSharpType ToType(TypeSymbol symbol) => new(
        symbol.Kind switch
        {
            ModelShape.Object => TypeShape.Object,
            ModelShape.Enum => TypeShape.Enum,
            ModelShape.Constant => TypeShape.Constant,
            ModelShape.NumericEnum => TypeShape.NumericEnum,
            _ => TypeShape.Union,
        },
        symbol.QualifiedName);
}
