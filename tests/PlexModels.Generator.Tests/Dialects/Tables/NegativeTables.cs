namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Tables that document no JSON, each with the heading that such tables have.</summary>
public sealed class NegativeTables : TheoryData<string, string>
{
    public NegativeTables()
    {
        Add("a changelog", "## Changelog\n\n| Version | Date | Changes |\n| --- | --- | --- |\n| 1.2.0 | 2024-01-02 | Added pins |\n| 1.1.0 | 2023-12-01 | Fixed `id` |\n");
        Add("a changelog of fields", "## Changelog\n\n| Field | Type | Description |\n| --- | --- | --- |\n| id | string | Added in 1.2 |\n");
        Add("a comparison", "## Comparison\n\n| Feature | Free | Pro |\n| --- | --- | --- |\n| Pins | yes | yes |\n| Users | 1 | 10 |\n");
        Add("a comparison of libraries", "## Features\n\n| Name | Type | Description |\n| --- | --- | --- |\n| serde | library | Rust |\n| Jackson | library | Java |\n");
        Add("a list of endpoints", "## Endpoints\n\n| Method | Path | Description |\n| --- | --- | --- |\n| GET | /pins | Lists pins |\n| POST | /pins | Adds one |\n");
        Add("operations with return types", "## Methods\n\n| Method | Return Type | Description |\n| --- | --- | --- |\n| [List pins](pin-list.md) | [pin](pin.md) collection | Lists pins |\n");
        Add("keyboard shortcuts", "## Keyboard shortcuts\n\n| Key | Value | Description |\n| --- | --- | --- |\n| Ctrl+C | copy | Copies |\n| Ctrl+V | paste | Pastes |\n");
        Add("keyboard shortcuts by action", "## Usage\n\n| Key | Action |\n| --- | --- |\n| q | quit |\n| h | help |\n");
        Add("command line options", "## Usage\n\n| Name | Type | Default | Description |\n| --- | --- | --- | --- |\n| --output | string | out | Where to |\n| -v | boolean | false | Says more |\n");
        Add("command line options by flag", "## Options\n\n| Flag | Description |\n| --- | --- |\n| `--output` | Where to |\n| `-v` | Says more |\n");
        Add("environment variables", "## Setup\n\n| Name | Type | Description |\n| --- | --- | --- |\n| API_KEY | string | The key |\n| LOG_LEVEL | string | How much |\n");
        Add("settings", "## Settings\n\n| Setting | Default | Description |\n| --- | --- | --- |\n| timeout | 30 | Seconds |\n| retries | 3 | Times |\n");
        Add("settings and their values", "## Package\n\n| Name | Value |\n| --- | --- |\n| License | MIT |\n| Language | C# |\n");
        Add("HTTP headers", "## Request headers\n\n| Name | Type | Description |\n| --- | --- | --- |\n| Authorization | string | Bearer |\n| X-Request-Id | string | Any |\n");
        Add("query parameters", "## Get a pin\n\n### Query parameters\n\n| Name | Type | Description |\n| --- | --- | --- |\n| page | integer | Which |\n| size | integer | How many |\n");
        Add("path parameters", "## Get a pin\n\n### Path Parameters\n\n| Parameter | Type | Description |\n| --- | --- | --- |\n| id | string | Which |\n");
        Add("the body of a request", "## Create a pin\n\n### JSON Params\n\n| Field | Type | Description |\n| --- | --- | --- |\n| name | string | Its name |\n");
        Add("error codes", "## Error codes\n\n| Code | Name | Description |\n| --- | --- | --- |\n| 10001 | UNKNOWN_PIN | No such pin |\n| 10002 | UNKNOWN_USER | No such user |\n");
        Add("status codes", "## HTTP status codes\n\n| Code | Meaning |\n| --- | --- |\n| 200 | OK |\n| 404 | Not found |\n");
        Add("supported platforms", "## Supported platforms\n\n| Web | iOS | Android |\n| --- | --- | --- |\n| yes | yes | no |\n");
        Add("compatibility", "## Compatibility\n\n| Package | Version | Supported |\n| --- | --- | --- |\n| net8.0 | 8.0 | yes |\n");
        Add("dependencies", "## Dependencies\n\n| Name | Version | License |\n| --- | --- | --- |\n| Markdig | 0.37 | BSD-2 |\n");
        Add("benchmarks", "## Benchmarks\n\n| Method | Mean | Error | Allocated |\n| --- | ---: | ---: | ---: |\n| Read | 1.2 us | 0.1 us | 320 B |\n");
        Add("measurements", "## Results\n\n| Name | Value |\n| --- | --- |\n| Requests per second | 12,000 |\n| Latency | 3 ms |\n");
        Add("DNS records", "## DNS\n\n| Name | Type | Value |\n| --- | --- | --- |\n| example.com | A | 192.0.2.1 |\n| www | CNAME | example.com |\n");
        Add("people", "## Contributors\n\n| Name | Role |\n| --- | --- |\n| Ada | Maintainer |\n");
        Add("files", "## Layout\n\n| File | Description |\n| --- | --- |\n| `src/` | The code |\n| `tests/` | The tests |\n");
        Add("terms", "## Glossary\n\n| Term | Meaning |\n| --- | --- |\n| pin | A code on a screen |\n");
        Add("permissions", "## Permissions\n\n| Permission type | Permissions |\n| --- | --- |\n| Delegated | Pins.Read |\n");
        Add("rate limits", "## Rate limits\n\n| Plan | Value |\n| --- | --- |\n| free | 10 |\n| pro | 1000 |\n");
        Add("properties of a component", "## Props\n\n| Name | Type | Default | Description |\n| --- | --- | --- | --- |\n| title | string | | The title |\n| onClick | function | | Called |\n");
        Add("parameters of a function", "### `Pin.Show`\n\n#### Parameters\n\n| Name | Type | Description |\n| --- | --- | --- |\n| name | string | The name |\n");
        Add("links", "## See also\n\n| Use cases | REST resources | See also |\n| --- | --- | --- |\n| Pins | [pin](pin.md) | [Docs](docs.md) |\n");
        Add("columns of a database", "## Tables\n\n| Column | Type | Nullable |\n| --- | --- | --- |\n| id | bigint | no |\n");
        Add("diagnostics", "## Diagnostics\n\n| id | severity | what to do |\n| --- | --- | --- |\n| PLX0001 | warning | Mend it |\n");
        Add("an empty table", "## Pin Object\n\n| Field | Type | Description |\n| --- | --- | --- |\n");
    }
}
