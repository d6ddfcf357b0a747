using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace PlexModels.Conformance.Tests;

/// <summary>Looks for each value of a document in the property that an SDK's source gives it, models within models included.</summary>
public sealed class BoundValues(Corpus corpus, CorpusModels models)
{
    private readonly Dictionary<string, OraclePage> _pages = corpus.Oracle.ToDictionary(static page => page.Page, StringComparer.Ordinal);
    private readonly Dictionary<Type, string> _pageOf = corpus.Oracle
        .Select(page => (Type: models.FindModel(page.Page, page.Name), page.Page))
        .Where(static pair => pair.Type is not null)
        .DistinctBy(static pair => pair.Type)
        .ToDictionary(static pair => pair.Type!, static pair => pair.Page);

    /// <returns>The first value that is not where it belongs, or null.</returns>
    public string? FindMiss(string page, object model, JsonElement json) => InModel(page, model, json, "$");

    private string? InModel(string page, object model, JsonElement json, string path)
    {
        var fields = _pages[page].Fields!.Where(static field => field.Wire is not null && !field.IsIgnored).ToLookup(static field => field.Wire!, StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            // A name that the source does not have is nobody's.
            if (fields[member.Name].FirstOrDefault() is not { } field)
            {
                continue;
            }

            var here = $"{path}.{member.Name}";
            if (CorpusModels.PropertyOf(model.GetType(), field.Name) is not { } property)
            {
                return $"{here}: has no property";
            }

            if (InValue(property.GetValue(model), member.Value, here) is { } miss)
            {
                return miss;
            }
        }

        return null;
    }

    private string? InValue(object? value, JsonElement json, string path)
    {
        if (value is not null && value.GetType() is { IsGenericType: true } type && type.Name == "JsonNullable`1")
        {
            if (!(bool)type.GetProperty("IsPresent")!.GetValue(value)!)
            {
                return $"{path}: is absent";
            }

            value = (bool)type.GetProperty("HasValue")!.GetValue(value)! ? type.GetProperty("Value")!.GetValue(value) : null;
        }

        if (json.ValueKind == JsonValueKind.Null)
        {
            return value is null or JsonElement { ValueKind: JsonValueKind.Null } ? null : $"{path}: null became {value}";
        }

        return value switch
        {
            null => $"{path}: is null",
            JsonElement element => JsonDifference.Find(json, element, path),
            string text => Same(text == json.GetString(), path, json, value),
            bool flag => Same(flag == json.GetBoolean(), path, json, value),
            byte[] bytes => Same(bytes.AsSpan().SequenceEqual(json.GetBytesFromBase64()), path, json, value),
            DateTimeOffset instant => Same(instant == json.GetDateTimeOffset(), path, json, value),
            DateOnly date => Same(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == json.GetString(), path, json, value),
            long or int or double or float or decimal => Same(Convert.ToDecimal(value, CultureInfo.InvariantCulture) == json.GetDecimal(), path, json, value),
            IDictionary map => InMap(map, json, path),
            IList list => InList(list, json, path),
            _ when _pageOf.TryGetValue(value.GetType(), out var page) && IsObject(page, value) => InModel(page, value, json, path),
            _ => InWrapper(value, json, path),
        };
    }

    // A union whose members' fields stand in one table is an object with those.
    private bool IsObject(string page, object value) =>
        _pages[page].Kind == "object" ? value.GetType().GetProperty("Value") is null || _pages[page].Fields!.Count > 0
        : _pages[page] is { IsMerged: true, Fields: [var field, ..] } && CorpusModels.PropertyOf(value.GetType(), field.Name) is not null;

    private string? InMap(IDictionary map, JsonElement json, string path)
    {
        foreach (var member in json.EnumerateObject())
        {
            if (InValue(map[member.Name], member.Value, $"{path}.{member.Name}") is { } miss)
            {
                return miss;
            }
        }

        return null;
    }

    private string? InList(IList list, JsonElement json, string path)
    {
        for (var i = 0; i < json.GetArrayLength(); i++)
        {
            if (i >= list.Count || InValue(list[i], json[i], $"{path}[{i}]") is { } miss)
            {
                return $"{path}[{i}]: is not there";
            }
        }

        return null;
    }

    // An enum's struct, whose text is the JSON's, or a union's class, which holds it.
    private static string? InWrapper(object value, JsonElement json, string path)
    {
        var held = Array.Find(value.GetType().GetProperties(), static property => property.PropertyType == typeof(JsonElement));
        var text = held is null ? value.ToString() : ((JsonElement)held.GetValue(value)!).GetRawText();
        return Same(text == json.GetRawText() || (json.ValueKind == JsonValueKind.String && text == json.GetString()), path, json, value);
    }

    private static string? Same(bool isSame, string path, JsonElement json, object value) => isSame ? null : $"{path}: {json} became {value}";
}
