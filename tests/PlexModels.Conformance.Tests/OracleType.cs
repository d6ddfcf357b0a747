namespace PlexModels.Conformance.Tests;

/// <summary>
/// A Java type of an SDK's source, and the C# type that the design's table gives for it. Written apart from the generator's own reader,
/// which it checks.
/// </summary>
/// <param name="Name">The name without its package.</param>
/// <param name="Arguments">The type arguments.</param>
public sealed record OracleType(string Name, IReadOnlyList<OracleType> Arguments)
{
    public static OracleType Parse(string java)
    {
        java = java.Trim();
        if (java.EndsWith("[]", StringComparison.Ordinal))
        {
            return new OracleType("[]", [Parse(java[..^2])]);
        }

        var open = java.IndexOf('<', StringComparison.Ordinal);
        var name = (open < 0 ? java : java[..open]).Trim();
        name = name[(name.LastIndexOf('.') + 1)..];
        return new OracleType(name, open < 0 ? [] : [.. Split(java[(open + 1)..java.LastIndexOf('>')]).Select(Parse)]);
    }

    /// <summary>
    /// The type as far as a page's row shows it. Pages drop the <c>Optional</c> or <c>JsonNullable</c> around lists, maps and dates, and
    /// leave it to the Required cell to say that something may be absent; and <c>Object</c> may be a page of that name.
    /// </summary>
    public OracleType AsShown(string row)
    {
        if (Name is "Optional" or "JsonNullable" && !row.Contains(Name, StringComparison.Ordinal))
        {
            return row.Contains(":heavy_check_mark:", StringComparison.Ordinal) ? Arguments[0] : this with { Name = "Optional" };
        }

        return this with { Arguments = [.. Arguments.Select(argument => argument.AsShown(row))], Name = IsPageCalledObject(row) ? "components.Object" : Name };
    }

    /// <summary>The C# type as the tests write it: <c>IReadOnlyList&lt;string>?</c>.</summary>
    public string ToCSharp() => Name switch
    {
        "Optional" => OrNull(Arguments[0]),
        "JsonNullable" => $"JsonNullable<{Arguments[0].ToCSharp()}>",
        "List" => $"IReadOnlyList<{Arguments[0].ToCSharp()}>",
        "Map" => $"IReadOnlyDictionary<String, {Arguments[1].ToCSharp()}>",
        "[]" when Arguments[0].Name == "byte" => "Byte[]",
        "long" or "Long" => "Int64",
        "int" or "Integer" => "Int32",
        "double" or "Double" => "Double",
        "float" or "Float" => "Single",
        "boolean" or "Boolean" => "Boolean",
        "String" => "String",
        "BigInteger" => "BigInteger",
        "BigDecimal" => "Decimal",
        "OffsetDateTime" => "DateTimeOffset",
        "LocalDate" => "DateOnly",
        "Object" => "JsonElement",
        "HttpResponse" => "HttpResponseMessage?",
        "InputStream" => "Stream?",
        _ => Name[(Name.LastIndexOf('.') + 1)..],
    };

    private bool IsPageCalledObject(string row) => Name == "Object" && row.Contains("/Object.md)", StringComparison.Ordinal);

    private static string OrNull(OracleType type) => type.ToCSharp() is var name && name.EndsWith('?') ? name : name + "?";

    private static IEnumerable<string> Split(string arguments)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < arguments.Length; i++)
        {
            depth += arguments[i] switch { '<' => 1, '>' => -1, _ => 0 };
            if (depth == 0 && arguments[i] == ',')
            {
                yield return arguments[start..i];
                start = i + 1;
            }
        }

        yield return arguments[start..];
    }
}
