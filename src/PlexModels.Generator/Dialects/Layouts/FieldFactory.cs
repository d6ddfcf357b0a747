using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>Makes fields of cells that a layout has found.</summary>
internal sealed class FieldFactory(Dialect dialect, List<PageProblem> problems)
{
    public SpecField Create(
        TextSlice nameCell,
        TextSlice typeCell,
        bool isRequired,
        Prose description,
        TextSlice example,
        TextSlice jsonName)
    {
        var name = nameCell.Plain();
        name = name with { Text = name.Text.Trim('~') };
        return new SpecField(
            name,
            FieldNames.Plain(name.Text, dialect.Notation),
            typeCell,
            ReadType(name.Text, typeCell),
            isRequired,
            Deprecation.IsStruckThrough(nameCell.Text) || Deprecation.IsNoted(description),
            description,
            example,
            jsonName.Plain());
    }

    /// <summary>The type of a cell or a heading; null and a problem when it cannot be read.</summary>
    public TypeExpression? ReadType(string of, TextSlice cell)
    {
        var type = TypeCellReader.Read(cell.Text, dialect.Notation, out var problem);
        if (type is null)
        {
            problems.Add(PageProblem.Create(
                Descriptors.MalformedType,
                cell.Span,
                DiagnosticText.Excerpt(of),
                DiagnosticText.Excerpt(cell.Text),
                DiagnosticText.Excerpt(problem!),
                dialect.Name));
        }

        return type;
    }
}
