using System.Globalization;
using System.Text;

namespace PlexModels.Generator.Emit;

/// <summary>Emits a method that finds a UTF-8 text among the documented ones: by its length first, then by its bytes.</summary>
internal static class TextSwitch
{
    /// <param name="writer">Where to.</param>
    /// <param name="signature">The method's head; its parameter is <paramref name="variable"/>.</param>
    /// <param name="variable">The span to look up.</param>
    /// <param name="cases">The texts and what each gives.</param>
    /// <param name="otherwise">What any other text gives.</param>
    public static void Write(CodeWriter writer, string signature, string variable, IEnumerable<(string Text, string Result)> cases, string otherwise)
    {
        var byLength = new SortedDictionary<int, List<(string Text, string Result)>>();
        foreach (var (text, result) in cases)
        {
            var length = Encoding.UTF8.GetByteCount(SafeText.WithoutLoneSurrogates(text));
            if (!byLength.TryGetValue(length, out var group))
            {
                byLength[length] = group = [];
            }

            group.Add((text, result));
        }

        writer.Line($"{signature} => {variable}.Length switch");
        writer.Open();
        foreach (var group in byLength)
        {
            writer.Line(group.Key.ToString(CultureInfo.InvariantCulture) + " =>");
            writer.Deeper();
            foreach (var (text, result) in group.Value)
            {
                writer.Line($"{variable}.SequenceEqual({SafeText.Literal(text)}u8) ? {result} :");
            }

            writer.Line(otherwise + ",");
            writer.Shallower();
        }

        writer.Line($"_ => {otherwise},");
        writer.Close(";");
    }
}
