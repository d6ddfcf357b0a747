namespace PlexModels.Generator.Dialects.Layouts.Tables.Headings;

/// <summary>What headings say in words that every reference uses, beside the names of its types. All in lower case.</summary>
internal static class HeadingWords
{
    // Headings that name no type: the one above them does.
    private static readonly HashSet<string> s_generic = Set(
        "properties|property|fields|field|attributes|members|member|relationships|values|value|structure|structures|object|objects|schema|"
        + "schemas|definition|definitions|specification|fixed fields|common fixed fields|patterned fields|instance attributes|"
        + "class attributes|object structure|object properties|object fields|data structure|data|details|table|reference|syntax|"
        + "payload structure|json representation|json structure|json object|resource|resource representation|representation|description|"
        + "overview|model|body|payload|parameters table|enum|enum values|enumeration|possible values|allowed values|navigation properties|"
        + "field descriptions|field reference|field definitions|column descriptions|format|content|contents|entity|example|examples|"
        + "enumerated values|enumeration members|property values|elements|keys|required fields|optional fields|required|optional|"
        + "required properties|optional properties|required attributes|optional attributes|mandatory fields|mandatory|read-only|read only|"
        + TranslatedHeadings.Generic);

    // Headings of what a server answers: the type is called after the operation above them.
    private static readonly HashSet<string> s_responses = Set(
        "response|responses|returns|response body|response structure|response parameters|response params|response fields|response format|"
        + "response properties|response schema|response data|response payload|json response|response content|result|results|return value|"
        + "return values|output|response attributes|response elements|return parameters|returned parameters|return|successful response|"
        + "response message|response parameter|success response|successresponse|successful responses|success|sample response|"
        + "example response|response example|response sample|http response|api response|server response|response json|response values|"
        + "returned object|returned fields|returned data|response body fields|response body schema|response body parameters|"
        + "expected response|"
        + TranslatedHeadings.Responses);

    private static readonly HashSet<string> s_requests = Set(
        "request|requests|request body|request parameters|request params|request headers|request fields|request properties|request schema|"
        + "request payload|request structure|request parameter|parameters|parameter|params|query|query string|query string params|"
        + "query parameters|query params|path parameters|path params|url parameters|url params|uri parameters|uri params|body parameters|"
        + "body params|json params|json/form params|form params|form parameters|form data|header parameters|arguments|args|argument|inputs|"
        + "input|input parameters|options|props|configuration|config|settings|environment variables|environment|command line options|"
        + "command-line options|cli options|flags and options|variables|function parameters|optional parameters|required parameters|"
        + "common parameters|optional query parameters|common query parameters|input arguments|" + TranslatedHeadings.Requests);

    private static readonly HashSet<string> s_notModels = Set(
        "cli|"
        + "headers|response headers|http headers|methods|errors|error codes|status codes|http status codes|response codes|error responses|"
        + "error response|errorresponse|failure response|failure responses|error example|sample error response|failed response|"
        + "permissions|changelog|change log|changes|release notes|history|revision history|version history|rate limits|limits|endpoints|"
        + "operations|commands|shortcuts|keyboard shortcuts|comparison|features|requirements|compatibility|browser support|"
        + "supported platforms|dependencies|packages|benchmarks|roadmap|faq|glossary|table of contents|contributors|license|licenses|"
        + "supported types|supported data types|type mapping|type mappings|"
        + "see also|http bindings|field rules|functions|actions|events|webhooks|topics|scopes|columns|filters|operators|constants|"
        + "tables|" + TranslatedHeadings.NoModels);

    private static readonly string[] s_requestEndings = [" params", " parameters", " param", " arguments", " args", " props"];

    private static readonly string[] s_notModelEndings =
    [
        " headers", " error codes", " errors", " status codes", " http codes", " response codes", " methods", " close event codes",
        " close codes", " environment variables", " shortcuts", " permissions", " exceptions", " limits", " matrix",
    ];

    // What the heading of an enum ends with where its table alone does not say that it is one.
    private static readonly HashSet<string> s_enumEndings = Set(
        "types|type|values|value|enum|enums|enumeration|enumerations|flags|flag|level|levels|status|statuses|states|state|modes|mode|"
        + "styles|style|kinds|kind|behaviors|behavior|behaviours|tier|tiers|categories|category|reasons|reason|codes|opcodes|features|"
        + "services|frequency|weekday|month|members|constants|formats|priorities|priority|severity|severities|roles|events|visibility|"
        + "options|color|colors|sizes|size|presets|permissions|scopes|layouts|actions|strategies");

    private static readonly string[] s_nameEndings =
    [
        "resource type", "enum type", "complex type", "entity type", "object type", "resource object", "json object", "object", "objects",
        "structure", "structures", "struct", "structs", "enumeration", "enum", "resource", "values", "message type", "schema object",
        "schema", "data model", "data type", "entity", "response body", "json", "fields", "properties", "attributes", "interface", "class",
        "definition", "model", "(object)", "members", "table", "payload structure",
    ];

    private static readonly string[] s_nameBeginnings =
    [
        "interface: ", "class: ", "type alias: ", "enumeration: ", "enum: ", "model: ", "schema: ", "object: ", "message: ", "struct: ",
        "type: ", "properties of an ", "properties of a ", "properties of the ", "properties of ", "fields of ", "the ",
    ];

    public static bool IsGeneric(string heading) => s_generic.Contains(Key(heading));

    public static bool IsResponse(string heading) =>
        Key(heading) is var key && (s_responses.Contains(key) || StatusHeading.IsOf(heading) == StatusKind.Success);

    public static bool IsRequest(string heading) =>
        Key(heading) is var key && !IsResponse(heading) && (s_requests.Contains(key) || EndsWithAny(key, s_requestEndings));

    public static bool IsNoModel(string heading) =>
        Key(heading) is var key
        && (s_notModels.Contains(key) || EndsWithAny(key, s_notModelEndings) || StatusHeading.IsOf(heading) == StatusKind.Error);

    /// <summary>Whether a heading says of all fields below it that they are always there, or may be absent; null for any other.</summary>
    public static bool? SaysRequired(string heading)
    {
        var key = Key(heading);
        var word = key.IndexOf(' ') is var blank and > 0 ? key.Substring(0, blank) : key;
        return !s_generic.Contains(key) ? null : word switch { "required" or "mandatory" => true, "optional" => false, _ => null };
    }

    /// <summary>Whether a heading says what stands below it rather than what it is called.</summary>
    public static bool SaysWhatItIs(string heading) => IsResponse(heading) || IsRequest(heading) || IsNoModel(heading);

    /// <summary>Whether what stands below is called like values of something: <c>Channel Types</c>, <c>importance values</c>.</summary>
    public static bool IsOfEnum(string heading) =>
        Key(heading) is var key && s_enumEndings.Contains(key.Substring(key.LastIndexOfAny([' ', '-']) + 1));

    /// <summary>
    /// The name of a type in a heading: <c>User</c> of <c>User Object</c>, <c>mailTips</c> of <c>mailTips resource type</c>.
    /// </summary>
    public static string TypeName(string heading)
    {
        var name = WithoutRemarks(heading);
        for (var before = ""; before != name;)
        {
            before = name;
            foreach (var ending in s_nameEndings)
            {
                if (name.Length > ending.Length + 1
                    && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
                    && (name[name.Length - ending.Length - 1] == ' ' || ending[0] == '('))
                {
                    name = name.Substring(0, name.Length - ending.Length).TrimEnd(' ', '-', ':');
                }
            }
        }

        foreach (var beginning in s_nameBeginnings)
        {
            if (name.Length > beginning.Length && name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                name = name.Substring(beginning.Length);
                break;
            }
        }

        // "gbfs.json" is a file with one type.
        name = name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - ".json".Length) : name;
        return name.Trim();
    }

    // Without what stands in parentheses, and without numbers such as "4.7.1".
    private static string WithoutRemarks(string heading)
    {
        var name = heading;
        for (var open = name.IndexOf('('); open >= 0; open = name.IndexOf('('))
        {
            var close = name.IndexOf(')', open);
            name = name.Substring(0, open).TrimEnd() + (close < 0 ? "" : " " + name.Substring(close + 1).TrimStart());
        }

        var start = 0;
        while (start < name.Length && name[start] is (>= '0' and <= '9') or '.' or ' ' or '\u00A7')
        {
            start++;
        }

        // "2FA status" is a name, "3.1 Status" has a number before it.
        return (start > 0 && start < name.Length && name[start - 1] == ' ' ? name.Substring(start) : name).Trim(' ', ':', '#', '*');
    }

    private static string Key(string heading) => WithoutRemarks(heading).ToLowerInvariant();

    private static bool EndsWithAny(string heading, string[] endings) =>
        Array.Exists(endings, ending => heading.EndsWith(ending, StringComparison.Ordinal));

    private static HashSet<string> Set(string words) => new(words.Split('|'), StringComparer.Ordinal);
}
