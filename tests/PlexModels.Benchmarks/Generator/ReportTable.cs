using System.Globalization;
using System.Text;

namespace PlexModels.Benchmarks.Generator;

/// <summary>A markdown table whose columns are as wide as their widest cell.</summary>
internal sealed class ReportTable(params string[] header)
{
    private readonly List<string[]> _rows = [header, [.. header.Select(static _ => "---")]];

    public void Add(string label, IEnumerable<string> cells) => _rows.Add([label, .. cells]);

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var row in _rows)
        {
            for (var column = 0; column < row.Length; column++)
            {
                var width = _rows.Max(other => column < other.Length ? other[column].Length : 0);
                text.Append("| ").Append(row[column].PadRight(width)).Append(' ');
            }

            text.Append("|\n");
        }

        return text.ToString();
    }

    public static string Number(double value) => value.ToString(value < 10 ? "0.00" : value < 100 ? "0.0" : "#,##0", CultureInfo.InvariantCulture);
}
