namespace PlexModels.Package.Tests.Matrix;

/// <summary>The pages that most rows have: every kind of model and of member, so that each framework and option compiles them all.</summary>
internal static class MatrixPages
{
    private const string Header = "| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n";

    /// <summary>The pages by their paths below the folder of the pages.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Order.md"] = $"""
            # Order

            An order, as in [Line](Line.md).

            ## Fields

            {Header}| `id` | *long* | :heavy_check_mark: | The number | 4711 |
            | `kind` | [Kind](Kind.md) | :heavy_check_mark: | Where it was placed | online |
            | `level` | [Optional\<Level>](Level.md) | :heavy_minus_sign: | How urgent it is | 2 |
            | `payment` | [Payment](Payment.md) | :heavy_check_mark: | How it is paid | |
            | `lines` | List\<[Line](Line.md)> | :heavy_check_mark: | What is ordered | |
            | `notes` | Map\<String, *String*> | :heavy_minus_sign: | Anything | |
            | `places` | Map\<String, List\<[Place](shared/Place.md)>> | :heavy_minus_sign: | Where it goes | |
            | `at` | [OffsetDateTime](https://docs.oracle.com/OffsetDateTime.html) | :heavy_check_mark: | When | 2024-05-17T09:30:00+02:00 |
            | `day` | [Optional\<LocalDate>](https://docs.oracle.com/LocalDate.html) | :heavy_minus_sign: | The day of delivery | 2024-05-18 |
            | `share` | *Optional\<Double>* | :heavy_minus_sign: | A share | 0.5 |
            | `coupon` | *JsonNullable\<String>* | :heavy_minus_sign: | Null once it was used | |
            | `authToken` | *Optional\<String>* | :heavy_minus_sign: | A secret | |
            | ~~`old`~~ | *Optional\<Boolean>* | :heavy_minus_sign: | : warning: ** DEPRECATED **: This will be removed in a future release, please migrate away from it as soon as possible.<br/><br/>Of the old shop | |
            | ~~`former`~~ | *String* | :heavy_check_mark: | : warning: ** DEPRECATED **: This will be removed in a future release, please migrate away from it as soon as possible.<br/><br/>Of the old shop | |

            """,
        ["Line.md"] = $"# Line\n\nA line of an order.\n\n## Fields\n\n{Header}| `count` | *Integer* | :heavy_check_mark: | How many | 3 |\n| `price` | *Optional\\<Float>* | :heavy_minus_sign: | Of one | |\n",
        ["Card.md"] = $"# Card\n\n## Fields\n\n{Header}| `number` | *String* | :heavy_check_mark: | The number | |\n",
        ["Bank.md"] = $"# Bank\n\n## Fields\n\n{Header}| `account` | *String* | :heavy_check_mark: | The account | |\n",
        ["Payment.md"] = "# Payment\n\nHow an order is paid.\n\n## Supported Types\n\n### Card\n\n```java\nPayment value = Payment.of(card);\n```\n\n### Bank\n\n```java\nPayment value = Payment.of(bank);\n```\n",
        ["Kind.md"] = "# Kind\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `ONLINE` | online |\n| `STORE` | store |\n",
        ["Level.md"] = "# Level\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `LOW` | 1 |\n| `HIGH` | 2 |\n",
        ["shared/Place.md"] = $"# Place\n\n## Fields\n\n{Header}| `city` | *String* | :heavy_check_mark: | The city | Amsterdam |\n",
    };

    public static IReadOnlyDictionary<string, string> BelowSpecs { get; } = Below("specs");

    public static IReadOnlyDictionary<string, string> Below(string folder) => All.ToDictionary(page => $"{folder}/{page.Key}", static page => page.Value, StringComparer.Ordinal);
}
