namespace PlexModels.Benchmarks.Documents;

/// <summary>The words that a listing's titles, names and summaries are made of.</summary>
internal sealed record Wording(string[] Words, string[] People, string Quote)
{
    public static Wording English { get; } = new(
        ["river", "winter", "the last", "house", "of glass", "a stranger", "returns", "harbour", "night", "garden", "without", "letters", "from", "island", "quiet", "thunder", "long", "summer"],
        ["Ada Winters", "Jonas Berg", "Maria Okafor", "Luis Ortega", "Chen Wei", "Nora Lindqvist", "Sam Doyle", "Priya Raman"],
        "'");

    public static Wording Foreign { get; } = new(
        ["река", "зима", "最後の", "家", "verre brisé", "ein Fremder", "λιμάνι", "夜", "jardín", "בלי", "رسائل", "島", "🌊", "тихо", "tuono", "long\tété", "C:\\films"],
        ["Zoë Łukasz", "山田 太郎", "Мария Иванова", "José Ñúñez", "陈伟", "Åsa Öberg"],
        "\"");
}
