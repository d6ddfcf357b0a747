using System.Globalization;
using System.Text;
using PlexModels.Generator.Baseline;

namespace PlexModels.Cli.Reports;

/// <summary>Models in the language of Graphviz.</summary>
internal static class DotGraph
{
    public static string Of(ModelGraph graph)
    {
        var text = new StringBuilder("digraph models {\n  node [shape=box];\n");
        foreach (var (type, _) in graph.Types)
        {
            var kind = type.Kind == FactKind.Object ? "" : $"\\n{FactWords.Of(type.Kind)}";
            text.Append(CultureInfo.InvariantCulture, $"  \"{type.Type}\" [label=\"{ModelGraph.Short(type.Type)}{kind}\"];\n");
        }

        foreach (var (from, member, to) in graph.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"  \"{from}\" -> \"{to}\" [label=\"{member}\"];\n");
        }

        return text.Append("}\n").ToString();
    }
}
