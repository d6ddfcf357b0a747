using PlexModels.Generator.Dialects.Layouts.Tables.Headings;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>
/// The JSON of a page's code blocks, by the headings whose types it is an example of: the nearest above it that has any, or one beside it.
/// </summary>
internal sealed class JsonExamples
{
    // Further down an object is that of some other type, whatever its members are called.
    private const int MaxDepth = 8;

    // What has more types below it is a chapter, in which an example stands beside any of them.
    private const int MaxSiblings = 64;

    private readonly Dictionary<Section, List<ExampleValue>> _bySection = [];
    private readonly Dictionary<Section, List<TypeDraft>> _below = [];

    /// <param name="page">The page.</param>
    /// <param name="types">Its types.</param>
    /// <param name="cancellation">Stops it.</param>
    public JsonExamples(MarkdownPage page, IEnumerable<TypeDraft> types, CancellationToken cancellation)
    {
        if (!page.Blocks.Any(static block => block is PageCode))
        {
            return;
        }

        var owners = new HashSet<Section>();
        foreach (var type in types)
        {
            if (type.Kind == TableKind.Object)
            {
                owners.Add(type.Heading.Path.Section);
                AddBelow(type);
            }
        }

        foreach (var path in HeadingPath.Of(page, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var code in path.Section.Blocks.OfType<PageCode>())
            {
                if ((path.Upwards().Select(static above => above.Section).FirstOrDefault(owners.Contains) ?? Beside(path)) is { } owner
                    && Read(page.Text.Text, code) is { } example)
                {
                    Add(owner, example);
                }
            }
        }
    }

    /// <summary>The objects of a type: those that have some of its members and few others.</summary>
    /// <param name="section">The heading that the type is called after.</param>
    /// <param name="names">The names of its members, folded.</param>
    public List<ExampleValue> Of(Section section, HashSet<string> names)
    {
        var objects = new List<ExampleValue>();
        if (_bySection.TryGetValue(section, out var examples))
        {
            foreach (var example in examples)
            {
                Collect(example, names, 0, objects);
            }
        }

        return objects;
    }

    /// <summary>What JSON of a type says that it is, by OData's rules: <c>#acme.pin</c>; empty where none of it does.</summary>
    public string TypeTagOf(TypeDraft type)
    {
        if (_bySection.TryGetValue(type.Heading.Path.Section, out var examples))
        {
            foreach (var example in examples)
            {
                foreach (var member in example.Members)
                {
                    if (member is { Name: ODataType.MemberName, Value.Kind: ExampleKind.String }
                        && ODataType.IsOf(member.Value.Text, type.Anchors[0]))
                    {
                        return member.Value.Text;
                    }
                }
            }
        }

        return "";
    }

    private void AddBelow(TypeDraft type)
    {
        for (var path = type.Heading.Path.Parent; path is not null; path = path.Parent)
        {
            if (!_below.TryGetValue(path.Section, out var types))
            {
                _below.Add(path.Section, types = []);
            }

            types.Add(type);
        }
    }

    // "Example Pin" beside "Pin Structure", below "Pin Object": the type that the heading names, else the last before it. Below the title
    // of a page anything may stand, so that there it has to be named.
    private Section? Beside(HeadingPath path)
    {
        for (var parent = path.Parent; parent is not null; parent = parent.Parent)
        {
            if (_below.TryGetValue(parent.Section, out var types))
            {
                return types.Count > MaxSiblings ? null : Named(path.Section, types) ?? (parent.Parent is null ? null : Last(path, types));
            }
        }

        return null;
    }

    private static Section? Named(Section example, List<TypeDraft> types)
    {
        var heading = NameFolding.Fold(example.Name);
        TypeDraft? best = null;
        foreach (var type in types)
        {
            if (heading.Contains(type.Anchors[0]) && type.Anchors[0].Length > (best?.Anchors[0].Length ?? 0))
            {
                best = type;
            }
        }

        return best?.Heading.Path.Section;
    }

    private static Section? Last(HeadingPath example, List<TypeDraft> types) =>
        types.FindLast(type => type.Place.Span.Span.Start < example.Section.Heading!.Source.Span.Span.Start)?.Heading.Path.Section;

    private static void Collect(ExampleValue value, HashSet<string> names, int depth, List<ExampleValue> objects)
    {
        var known = value.Members.AsArray().Count(member => names.Contains(NameFolding.Fold(member.Name)));
        if (known >= Math.Min(2, names.Count) && known * 2 > value.Members.Count)
        {
            objects.Add(value);
        }
        else if (depth < MaxDepth)
        {
            foreach (var inner in value.Items.AsArray().Concat(value.Members.AsArray().Select(static member => member.Value)))
            {
                Collect(inner, names, depth + 1, objects);
            }
        }
    }

    // JSON with a comment or an ellipsis in it is no document; what it leaves out is not known.
    private static ExampleValue? Read(string page, PageCode code)
    {
        var text = page.Substring(code.Start, code.End - code.Start);
        var open = text.IndexOf('\n');
        if (text[0] is '`' or '~')
        {
            var close = text.LastIndexOf('\n');
            text = open < 0 || close <= open ? "" : text.Substring(open, close - open);
        }

        text = text.Trim();
        return text.Length > 0 && text[0] is '{' or '[' && ExampleReader.Read(text, out var isBroken) is var example && !isBroken
            ? example
            : null;
    }

    private void Add(Section owner, ExampleValue example)
    {
        if (!_bySection.TryGetValue(owner, out var examples))
        {
            _bySection.Add(owner, examples = []);
        }

        examples.Add(example);
    }
}
