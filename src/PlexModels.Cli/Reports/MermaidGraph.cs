using System.Globalization;
using System.Text;
using PlexModels.Generator.Baseline;

namespace PlexModels.Cli.Reports;

/// <summary>Models as a class diagram of Mermaid.</summary>
internal static class MermaidGraph
{
    public static string Of(ModelGraph graph)
    {
        var text = new StringBuilder("classDiagram\n");
        foreach (var (type, members) in graph.Types)
        {
            text.Append(CultureInfo.InvariantCulture, $"  class {Id(type.Type)}[\"{ModelGraph.Short(type.Type)}\"] {{\n");
            if (type.Kind != FactKind.Object)
            {
                text.Append(CultureInfo.InvariantCulture, $"    <<{FactWords.Of(type.Kind)}>>\n");
            }

            foreach (var member in members)
            {
                var csharp = member.CSharp.Length == 0
                    ? ""
                    : Generic(ModelGraph.ShortType(member.CSharp)) + (member.Presence is FactPresence.Required ? " " : "? ");
                text.Append(CultureInfo.InvariantCulture, $"    {csharp}{member.Member}\n");
            }

            text.Append("  }\n");
        }

        foreach (var (from, member, to) in graph.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Id(from)} --> {Id(to)} : {member}\n");
        }

        return text.ToString();
    }

    private static string Id(string name) => name.Replace('.', '_');

    private static string Generic(string csharp) => csharp.Replace('<', '~').Replace('>', '~').Replace(", ", ",", StringComparison.Ordinal);
}
