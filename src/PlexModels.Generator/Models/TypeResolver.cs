using Microsoft.CodeAnalysis;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Specs;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>Turns the type cells of one page into C# types, with the pages they link to.</summary>
internal sealed class TypeResolver(string path, PageIndex index, List<PageDiagnostic> diagnostics)
{
    public (CSharpType Type, FieldPresence Presence) ResolveField(SpecField field)
    {
        if (TypeCellReader.Read(field.Type.Text, out var problem) is not { } written)
        {
            Report(Descriptors.MalformedType, field, DiagnosticText.Excerpt(field.Type.Text), problem!);
            return (CSharpType.Json, field.IsRequired ? FieldPresence.Required : FieldPresence.Optional);
        }

        var isWrapped = JavaTypes.IsOptional(written.SimpleName) || JavaTypes.IsJsonNullable(written.SimpleName);

        // Java's Optional says "may be absent" even where the Required column is ticked.
        var isOptional = !field.IsRequired;
        var isNullable = false;
        while (JavaTypes.IsOptional(written.SimpleName) || JavaTypes.IsJsonNullable(written.SimpleName))
        {
            isOptional |= JavaTypes.IsOptional(written.SimpleName);
            isNullable |= JavaTypes.IsJsonNullable(written.SimpleName);
            if (written.Arguments.Count == 0)
            {
                // "[Optional\](GeoData.md)": the argument is lost, the link still tells.
                written = written.Target is { } target && PagePath.IsPage(target)
                    ? new TypeRef(PagePath.Stem(target), default, target)
                    : Infer(field, written);
                break;
            }

            written = written.Arguments[0];
        }

        var type = Resolve(written, field);
        if (!type.IsOnTheWire)
        {
            return (type, FieldPresence.Optional);
        }

        var presence = isNullable
            ? isOptional ? FieldPresence.ThreeState : FieldPresence.RequiredThreeState
            : !isOptional ? FieldPresence.Required
            : isWrapped ? FieldPresence.Optional
            : FieldPresence.Unsaid;
        CheckExample(presence == FieldPresence.Required ? type : CSharpType.OrNull(type), field);
        return (type, presence);
    }

    /// <summary>The type of a heading below <c>## Supported Types</c>.</summary>
    public CSharpType? ResolveUnionMember(SpecText heading)
    {
        if (TypeCellReader.Read(heading.Text, out var problem) is { } written)
        {
            return Resolve(written, new SpecField(heading, heading, false, false, Prose.None, heading with { Text = "" }, heading));
        }

        diagnostics.Add(PageProblem.Create(Descriptors.MalformedType, heading.Span, DiagnosticText.Excerpt(heading.Text), problem!).In(path));
        return null;
    }

    private CSharpType Resolve(TypeRef type, SpecField field)
    {
        var name = type.SimpleName;
        if (type.Target is { } target && PagePath.IsPage(target))
        {
            return ResolveLink(type, target, field);
        }

        if (JavaTypes.IsOptional(name) || JavaTypes.IsJsonNullable(name))
        {
            return CSharpType.OrNull(type.Arguments.Count > 0 ? Resolve(type.Arguments[0], field) : Resolve(Infer(field, type), field));
        }

        if (JavaTypes.IsList(name))
        {
            return name == TypeRef.ArrayName && type.Arguments[0].Name is "byte" or "Byte"
                ? new CSharpType(TypeShape.Bytes)
                : CSharpType.List(ResolveArgument(type, 0, field));
        }

        if (JavaTypes.IsMap(name))
        {
            CheckMapKey(type, field);
            return CSharpType.Map(ResolveArgument(type, 1, field));
        }

        if (JavaTypes.Simple(name) is { } shape)
        {
            return new CSharpType(shape);
        }

        if (index.FindName(name, PagePath.Normalize(path), out var candidates) is { } page)
        {
            ReportAmbiguity(page, name, candidates, field);
            return ToType(page);
        }

        Report(Descriptors.UnknownType, field, DiagnosticText.Excerpt(type.Name));
        return CSharpType.Json;
    }

    private CSharpType ResolveLink(TypeRef type, string target, SpecField field)
    {
        if (index.FindLink(path, target, out var candidates) is { } page)
        {
            ReportAmbiguity(page, PagePath.Stem(target), candidates, field);
            return ToType(page);
        }

        if (JavaTypes.IsKnown(type.SimpleName))
        {
            return Resolve(type with { Target = null }, field);
        }

        Report(Descriptors.BrokenLink, field, DiagnosticText.Excerpt(target));
        return CSharpType.Json;
    }

    private CSharpType ResolveArgument(TypeRef type, int position, SpecField field)
    {
        if (position < type.Arguments.Count)
        {
            return Resolve(type.Arguments[position], field);
        }

        Report(Descriptors.MalformedType, field, DiagnosticText.Excerpt(field.Type.Text), $"the type arguments of '{type.Name}' are missing");
        return CSharpType.Json;
    }

    private void CheckMapKey(TypeRef type, SpecField field)
    {
        if (type.Arguments.Count > 0 && JavaTypes.Simple(type.Arguments[0].SimpleName) != TypeShape.String)
        {
            Report(Descriptors.NonStringKey, field, DiagnosticText.Excerpt(type.ToString()));
        }
    }

    private TypeRef Infer(SpecField field, TypeRef damaged)
    {
        var inferred = ExampleInference.JavaName(ExampleInference.Infer(field.Example.Text));
        var source = field.Example.IsEmpty ? "there is no example to tell" : "its example is '" + DiagnosticText.Excerpt(field.Example.Text) + "'";
        Report(Descriptors.InferredType, field, damaged.Name, inferred, source);
        return TypeRef.Named(inferred);
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
                DiagnosticText.Excerpt(field.Type.Text)).In(path));
        }
    }

    private void ReportAmbiguity(IndexedPage page, string name, int candidates, SpecField field)
    {
        if (candidates > 1)
        {
            Report(Descriptors.AmbiguousName, field, DiagnosticText.Excerpt(name), DiagnosticText.Number(candidates), page.QualifiedName);
        }
    }

    private void Report(DiagnosticDescriptor rule, SpecField field, params string[] arguments) =>
        diagnostics.Add(PageProblem.Create(rule, field.Type.Span, [DiagnosticText.Excerpt(field.Name.Text), .. arguments]).In(path));

    private static CSharpType ToType(IndexedPage page) => new(
        page.Kind switch
        {
            PageKind.Object => TypeShape.Object,
            PageKind.Enum => TypeShape.Enum,
            PageKind.Constant => TypeShape.Constant,
            PageKind.NumericEnum => TypeShape.NumericEnum,
            _ => TypeShape.Union,
        },
        page.QualifiedName);
}
