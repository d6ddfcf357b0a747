using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Baseline;

/// <summary>Reads a baseline, whatever is in it.</summary>
internal sealed class BaselineReader
{
    // What git leaves in a file that it could not merge.
    private static readonly string[] s_conflictMarkers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    private readonly string _path;
    private readonly Dictionary<string, (Fact Fact, SourceSpan Span)> _facts = new(StringComparer.Ordinal);
    private readonly List<PageDiagnostic> _diagnostics = [];

    private BaselineReader(string path) => _path = path;

    /// <summary>The baseline of a project that has one, or that should have.</summary>
    public static BaselineDocument Read(BaselineRequest request, CancellationToken cancellation) => request switch
    {
        { Path: { } path } => Read(path, request.Text?.ToString() ?? "", cancellation),
        { Accepts: true } => new BaselineDocument("", default, default, IsComparable: false, default),
        _ => new BaselineDocument(
            "", default, default, IsComparable: false, new([PageDiagnostic.OfProject(Descriptors.MissingBaseline, BaselineText.FileName)])),
    };

    public static BaselineDocument Read(string path, string text, CancellationToken cancellation) =>
        new BaselineReader(path).Read(text, cancellation);

    private BaselineDocument Read(string text, CancellationToken cancellation)
    {
        var isComparable = true;
        var hasHeader = false;
        var start = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        for (var line = 0; start < text.Length && isComparable; line++)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = text.IndexOf('\n', start);
            var end = next < 0 ? text.Length : next;
            var content = text.Substring(start, end - start).TrimEnd('\r', ' ', '\t');
            var span = new SourceSpan(
                new TextSpan(start, content.Length),
                new LinePositionSpan(new LinePosition(line, 0), new LinePosition(line, content.Length)));
            if (Array.Exists(s_conflictMarkers, marker => content.StartsWith(marker, StringComparison.Ordinal)))
            {
                // Which of the two sides counts is for somebody to say, so neither does.
                isComparable = false;
                Report(Descriptors.ConflictedBaseline, span, DiagnosticText.Excerpt(content));
            }
            else if (!hasHeader && content.Length > 0)
            {
                hasHeader = isComparable = ReadHeader(content, span);
            }
            else if (content.Length > 0 && content[0] != '#')
            {
                ReadFact(content, span);
            }

            start = end + 1;
        }

        if (isComparable && !hasHeader)
        {
            isComparable = false;
            Report(Descriptors.NotBaseline, default, "it is empty");
        }

        return isComparable ? Document() : new BaselineDocument(_path, default, default, IsComparable: false, Diagnostics());
    }

    private bool ReadHeader(string content, SourceSpan span)
    {
        if (!content.StartsWith(BaselineText.Header, StringComparison.Ordinal))
        {
            Report(Descriptors.NotBaseline, span, $"its first line is no '{BaselineText.FirstLine}'");
            return false;
        }

        var format = content.Substring(BaselineText.Header.Length);
        if (format == BaselineText.Format)
        {
            return true;
        }

        if (int.TryParse(format, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1)
        {
            Report(Descriptors.NewerBaseline, span, format, BaselineText.Format);
        }
        else
        {
            Report(Descriptors.NotBaseline, span, $"there is no format '{DiagnosticText.Excerpt(format)}'");
        }

        return false;
    }

    private void ReadFact(string content, SourceSpan span)
    {
        if (FactParser.Parse(content, out var problem) is not { } fact)
        {
            Report(Descriptors.BrokenFact, span, problem);
        }
        else if (!_facts.TryGetValue(fact.Name, out var other))
        {
            _facts.Add(fact.Name, (fact, span));
        }
        else if (!other.Fact.Equals(fact))
        {
            Report(
                Descriptors.BrokenFact,
                span,
                $"line {DiagnosticText.Number(other.Span.Lines.Start.Line + 1)} says something else of it");
        }
    }

    private BaselineDocument Document()
    {
        var kept = new List<(Fact Fact, SourceSpan Span)>(_facts.Count);
        foreach (var entry in _facts.Values)
        {
            if (entry.Fact.IsType || (_facts.TryGetValue(entry.Fact.Type, out var type) && type.Fact.IsType))
            {
                kept.Add(entry);
            }
            else
            {
                Report(Descriptors.BrokenFact, entry.Span, $"the line of '{entry.Fact.Type}' is missing");
            }
        }

        var facts = FactSet.Sorted(kept.ConvertAll(static entry => entry.Fact));
        var spans = new SourceSpan[facts.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = _facts[facts[i].Name].Span;
        }

        return new BaselineDocument(_path, facts, new EquatableArray<SourceSpan>(spans), IsComparable: true, Diagnostics());
    }

    private EquatableArray<PageDiagnostic> Diagnostics() => new([.. _diagnostics.OrderBy(static diagnostic => diagnostic.Span.Span.Start)]);

    private void Report(DiagnosticDescriptor rule, SourceSpan span, string argument, string? second = null) =>
        _diagnostics.Add(PageProblem.Create(rule, span, second is null ? [argument] : [argument, second]).In(_path));
}
