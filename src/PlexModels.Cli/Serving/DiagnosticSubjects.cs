using Microsoft.CodeAnalysis;
using PlexModels.Cli.Documentations;
using PlexModels.Generator.Baseline;
using PlexModels.Generator.Models;

namespace PlexModels.Cli.Serving;

/// <summary>Which member of which type each diagnostic of a page is of: what is declared at its line.</summary>
internal sealed class DiagnosticSubjects
{
    private readonly string?[] _subjects;
    private readonly Dictionary<string, List<int>> _diagnostics = new(StringComparer.Ordinal);

    public DiagnosticSubjects(
        Documentation documentation,
        PageFile page,
        IReadOnlyList<string> types,
        IReadOnlyList<Diagnostic> diagnostics,
        CancellationToken cancellation)
    {
        _subjects = new string?[diagnostics.Count];
        if (diagnostics.Count == 0 || documentation.PlacesOf(page.Path, cancellation) is not { } places)
        {
            return;
        }

        var byLine = LinesOf(documentation, types, places, cancellation);
        for (var i = 0; i < diagnostics.Count; i++)
        {
            if (byLine.TryGetValue(diagnostics[i].Location.GetLineSpan().StartLinePosition.Line, out var subject))
            {
                _subjects[i] = subject;
                if (!_diagnostics.TryGetValue(subject, out var list))
                {
                    _diagnostics.Add(subject, list = []);
                }

                list.Add(i);
            }
        }
    }

    /// <summary>The qualified name of what a diagnostic is of, or null.</summary>
    public string? Of(int diagnostic) => _subjects[diagnostic];

    /// <summary>The diagnostics of a member.</summary>
    public IReadOnlyList<int> Find(string type, string member) =>
        _diagnostics.TryGetValue(member.Length == 0 ? type : type + "." + member, out var list) ? list : [];

    // A page without a place for a type has it at its beginning, of which a diagnostic of the whole page is.
    private static Dictionary<int, string> LinesOf(
        Documentation documentation,
        IReadOnlyList<string> types,
        ModelPlaces places,
        CancellationToken cancellation)
    {
        var byLine = new Dictionary<int, string>();
        foreach (var fact in FactSet.Of(types.Select(type => documentation.Models[type]), cancellation))
        {
            var line = places.Find(fact.Type, fact.Member).Lines.Start.Line;
            if (fact.IsType || line != places.Find(fact.Type, "").Lines.Start.Line)
            {
                byLine.TryAdd(line, fact.Name);
            }
        }

        return byLine;
    }
}
