using System.Text.Json;
using PlexModels.Generator.Baseline;

namespace PlexModels.Conformance.Tests.History;

/// <summary>What an SDK's source says of types that pages show, by type and member.</summary>
internal sealed class OracleFacts
{
    public OracleFacts(Corpus corpus)
    {
        var pages = corpus.Pages.ToDictionary(static page => page.Path, StringComparer.Ordinal);
        foreach (var page in corpus.Oracle)
        {
            var members = new Dictionary<string, (string Type, string? Wire)>(StringComparer.Ordinal);
            var rows = new PageRows(pages[Path.Combine(corpus.PagesFolder, page.Page)]);
            foreach (var field in page.Fields ?? [])
            {
                // A row for the members without a name is no property, and what no row shows cannot be told from the page.
                if (field.Name != "additionalProperties" && rows.Find(field.Name) is { } row)
                {
                    members.TryAdd(FactWording.Letters(field.Name), (OracleType.Parse(field.Type!).AsShown(row).ToCSharp(), field.IsIgnored ? null : field.Wire));
                }
            }

            foreach (var value in page.Values ?? [])
            {
                var json = value.Value.ValueKind == JsonValueKind.String ? JsonLiteral.Of(value.Value.GetString()!) : value.Value.GetRawText();
                members.TryAdd(FactWording.Letters(value.Name), (json, null));
            }

            var kind = page.Values is { Count: > 0 } values && values.All(static value => value.Value.ValueKind == JsonValueKind.Number) ? "number-enum" : page.Kind;
            Types.TryAdd(FactWording.Letters("Acme" + Path.ChangeExtension(page.Page, null)), (kind, members));
        }
    }

    public Dictionary<string, (string Kind, Dictionary<string, (string Type, string? Wire)> Members)> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a member, by its type and name, has a name in JSON.</summary>
    public bool IsInJson(string member) => member.Split('.') is [var type, var name]
        && Types.TryGetValue(type, out var found) && found.Members.TryGetValue(name, out var said) && said.Wire is not null;

    /// <summary>What is another in a later version, where types that have another name only are no other types.</summary>
    public SortedSet<string> DifferencesTo(OracleFacts after, IReadOnlyDictionary<string, string> renamedTypes)
    {
        var differences = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in Types.Keys.Union(after.Types.Keys))
        {
            var isThere = Types.TryGetValue(type, out var old);
            if (!isThere || !after.Types.TryGetValue(type, out var now))
            {
                differences.Add($"{type} {(isThere ? "removed" : "added")}");
            }
            else if (old.Kind != now.Kind)
            {
                differences.Add($"{type} {old.Kind} -> {now.Kind}");
            }
            else
            {
                CompareMembers(type, old.Members, now.Members, renamedTypes, differences);
            }
        }

        return differences;
    }

    private static void CompareMembers(
        string type,
        Dictionary<string, (string Type, string? Wire)> before,
        Dictionary<string, (string Type, string? Wire)> after,
        IReadOnlyDictionary<string, string> renamedTypes,
        SortedSet<string> differences)
    {
        foreach (var member in before.Keys.Union(after.Keys))
        {
            var isThere = before.TryGetValue(member, out var old);
            if (!isThere || !after.TryGetValue(member, out var now))
            {
                differences.Add($"{type}.{member} {(isThere ? "removed" : "added")}");
                continue;
            }

            if (old.Type != now.Type && FactWording.Replace(old.Type, word => renamedTypes.GetValueOrDefault(word) ?? word) != now.Type)
            {
                differences.Add($"{type}.{member} {old.Type} -> {now.Type}");
            }

            if (old.Wire is not null && now.Wire is not null && old.Wire != now.Wire)
            {
                differences.Add($"{type}.{member} in JSON {JsonLiteral.Of(old.Wire)} -> {JsonLiteral.Of(now.Wire)}");
            }
        }
    }
}
