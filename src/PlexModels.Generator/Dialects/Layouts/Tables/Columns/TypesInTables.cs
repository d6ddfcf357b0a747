using PlexModels.Generator.Dialects.Layouts.Tables.Lists;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Columns;

/// <summary>What the types in the tables of a page are called, or lead to: a heading that one of them names is a type's.</summary>
internal sealed class TypesInTables(
    MarkdownPage page,
    FieldLists lists,
    CellRoles cells,
    Notation notation,
    CancellationToken cancellation)
{
    private HashSet<string>? _names;

    /// <summary>Whether any of them means a name. The first time it is asked, all tables are read.</summary>
    public bool Name(string heading) => (_names ??= [.. Cells().SelectMany(Names)]).Contains(NameFolding.Fold(heading));

    private IEnumerable<string> Cells()
    {
        foreach (var block in page.Blocks)
        {
            var found = block as PageTable ?? (block is PageProse { IsList: true } list ? lists.Find(list)?.Table : null);
            if (found?.Read(page.Text, cancellation) is { } table && cells.Of(table).Find(ColumnRole.Type) is var type and >= 0)
            {
                foreach (var row in table.Rows)
                {
                    yield return TableColumns.Cell(row, type).Text;
                }
            }
        }
    }

    private IEnumerable<string> Names(string cell) =>
        TypePhraseReader.Read(cell, notation, out _) is { } type ? Names(type).Select(NameFolding.Fold) : [];

    private static IEnumerable<string> Names(TypeExpression type) => type.Form != TypeForm.Named
        ? type.Arguments.AsArray().SelectMany(Names)
        : type.Target is { } target && target.IndexOf('#') is var mark and >= 0 ? [target.Substring(mark + 1)]
        : [PhraseWords.WithoutTail(type.Name)];
}
