using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Columns;

/// <summary>Tells tables of parameters by a column that says where each is sent: <c>path</c>, <c>query</c>.</summary>
internal static class ParameterPlaces
{
    // The first rows say enough.
    private const int MaxRows = 8;

    private static readonly HashSet<string> s_headers = new(
        "in|located in|location|parameter type|param type|parameter location|sent in|send in|passed in|position".Split('|'),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_places = new(
        ("path|query|header|headers|cookie|body|form|formdata|form data|form-data|url|uri|querystring|query string|path parameter|"
            + "query parameter|request body").Split('|'),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the table is no model; null where it may be one.</summary>
    public static string? Find(MarkdownTable table)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (s_headers.Contains(table.Columns[i])
                && table.Rows.Count > 0
                && table.Rows.Take(MaxRows).All(row => s_places.Contains(InlineText.Plain(TableColumns.Cell(row, i).Text))))
            {
                return $"'{table.Columns[i]}' says where parameters are sent";
            }
        }

        return null;
    }
}
