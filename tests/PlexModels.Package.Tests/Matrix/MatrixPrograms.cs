namespace PlexModels.Package.Tests.Matrix;

/// <summary>The programs of the matrix.</summary>
internal static class MatrixPrograms
{
    /// <summary>Uses every kind of model, in C# that all rows' settings compile without a warning.</summary>
    public const string Shop = """"
        using System;
        using System.Collections.Generic;
        using System.Text.Json;
        using Shop;

        internal static class Program
        {
            private const string Json = """{"id":4711,"kind":"online","level":2,"payment":{"number":"42"},"lines":[{"count":3}],"notes":{"a":"b"},"places":{"home":[{"city":"Amsterdam"}]},"at":"2024-05-17T09:30:00+02:00","day":"2024-05-18","share":0.5,"coupon":null,"authToken":"secret","former":"f","more":[1.50]}""";

            internal static void Main()
            {
                if (JsonSerializer.Deserialize(Json, PlexModelsJsonContext.Default.Order) is not { } order)
                {
                    return;
                }

                Console.WriteLine(JsonSerializer.Serialize(order, Order.JsonTypeInfo) == Json);
                Console.WriteLine(order);
                Console.WriteLine(order.Kind.Value switch { Kind.Values.Online => "online", Kind.Values.Store => "store", _ => "new" });
                Console.WriteLine(order.Level == (Level)2 && Level.High.IsKnown && Level.All.Count == 2 && Level.Low.CompareTo(Level.High) < 0);
                Console.WriteLine(order.Payment.TryGetCard(out var card) ? order.Payment.Kind + card?.Number : "other");
                Payment payment = new Bank { Account = "7" };
                Console.WriteLine(payment.Equals(Payment.FromBank(new Bank { Account = "7" })) && payment.IsBank);
                Console.WriteLine(order.Coupon.IsNull + order.Lines[0].Count.ToString() + order.AdditionalProperties?["more"]);
                foreach (KeyValuePair<string, IReadOnlyList<Shop.Shared.Place>> places in order.Places ?? new Dictionary<string, IReadOnlyList<Shop.Shared.Place>>())
                {
                    Console.WriteLine(places.Key + places.Value[0].City);
                }
            }
        }

        """";

    /// <summary>What <see cref="Shop"/> prints.</summary>
    public static IReadOnlyList<string> ShopPrints { get; } =
    [
        "True",
        "Order { Id = 4711, Kind = online, Level = 2, Payment = Payment { ... }, ... }",
        "online",
        "True",
        "Card42",
        "True",
        "True3[1.50]",
        "homeAmsterdam",
    ];

    /// <summary>Copies a record, whose lists and maps are compared by what they hold.</summary>
    public const string Records = """"
        using Shop;

        var line = new Line { Count = 3 };
        Order order = new() { Id = 1, Kind = Kind.Online, Payment = new Card { Number = "4" }, Lines = [line], At = default, Former = "f" };
        var same = order with { Lines = [line with { Price = 1.5f }], Kind = (Kind)"online" };
        Console.WriteLine(order == same);
        Console.WriteLine(order == same with { Lines = [new() { Count = 3 }] });

        """";

    /// <summary>Sets members after an object is made, and compares objects by their members.</summary>
    public const string Setters = """"
        using System.Text.Json;
        using Shop;

        var order = JsonSerializer.Deserialize("""{"id":1,"kind":"store","payment":{"account":"7"},"lines":[{"count":3}],"notes":{"a":"b"},"at":"2024-05-17T09:30:00Z","former":"f"}""", Order.JsonTypeInfo)!;
        var made = Order.Example;
        made.Id = 1;
        made.Kind = Kind.Store;
        made.Level = null;
        made.Payment = new Bank { Account = "7" };
        made.Lines = [new Line { Count = 3 }];
        made.Notes = new Dictionary<string, string> { ["a"] = "b" };
        made.At = new DateTimeOffset(2024, 5, 17, 9, 30, 0, TimeSpan.Zero);
        made.Day = null;
        made.Share = null;
        made.Former = "f";
        Console.WriteLine(order == made);
        Console.WriteLine(order.GetHashCode() == made.GetHashCode());
        made.Notes = new Dictionary<string, string> { ["a"] = "c" };
        Console.WriteLine(order == made);

        """";

    /// <summary>Models in what controllers take and return, enums in routes and queries among them.</summary>
    public const string Controllers = """"
        using System.Text;
        using Microsoft.AspNetCore.Mvc;
        using Shop;

        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddControllers().AddJsonOptions(static options => options.JsonSerializerOptions.TypeInfoResolverChain.Insert(0, PlexModelsJsonContext.Default));
        var app = builder.Build();
        app.MapControllers();
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Console.WriteLine(await http.GetStringAsync("/lines/store?level=2"));
        foreach (var json in (string[])["""{"count":3,"more":[1.50]}""", """{"price":1}"""])
        {
            var posted = await http.PostAsync("/lines", new StringContent(json, Encoding.UTF8, "application/json"));
            Console.WriteLine((int)posted.StatusCode + (posted.IsSuccessStatusCode ? await posted.Content.ReadAsStringAsync() : ""));
        }

        [ApiController, Route("lines")]
        public sealed class LinesController : ControllerBase
        {
            [HttpGet("{kind}")]
            public Dictionary<string, IReadOnlyList<Kind>> Get(Kind kind, Level level) => new() { [level == Level.High ? "high" : "low"] = [kind] };

            [HttpPost]
            public ActionResult<Line> Post(Line line) => line;
        }

        """";

    /// <summary>Models in what endpoints of the same project take and return, where no generator of ASP.NET Core's has to see them.</summary>
    public const string Endpoints = """"
        using System.Text;
        using Shop;

        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, PlexModelsJsonContext.Default));
        var app = builder.Build();
        app.MapGet("/lines/{kind}", (Kind kind, Level level) => new Dictionary<string, IReadOnlyList<Kind>> { [level == Level.High ? "high" : "low"] = [kind] });
        app.MapPost("/lines", (Line line) => line);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Console.WriteLine(await http.GetStringAsync("/lines/store?level=2"));
        foreach (var json in (string[])["""{"count":3,"more":[1.50]}""", """{"price":1}"""])
        {
            var posted = await http.PostAsync("/lines", new StringContent(json, Encoding.UTF8, "application/json"));
            Console.WriteLine((int)posted.StatusCode + (posted.IsSuccessStatusCode ? await posted.Content.ReadAsStringAsync() : ""));
        }

        """";

    /// <summary>What <see cref="Controllers"/> and <see cref="Endpoints"/> print.</summary>
    public static IReadOnlyList<string> LinesPrint { get; } = ["""{"high":["store"]}""", """200{"count":3,"more":[1.50]}""", "400"];

    /// <summary>Starts a component, which has a model for a parameter, in a browser.</summary>
    public const string Browser = """"
        using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
        using Shop;

        var builder = WebAssemblyHostBuilder.CreateDefault(args);
        builder.RootComponents.Add<App>("#app");
        await builder.Build().RunAsync();

        """";
}
