using System.Globalization;

namespace PlexModels.Sample;

/// <summary>Prints claims with the evidence for them, and remembers whether one did not hold.</summary>
internal sealed class Checklist(TextWriter output)
{
    private int _made;
    private int _held;

    public bool AllHeld => _made > 0 && _held == _made;

    public void Add(string claim, bool holds, string evidence)
    {
        _made++;
        _held += holds ? 1 : 0;
        output.WriteLine($"[{(holds ? "ok" : "FAILED")}] {claim}");
        output.WriteLine($"     {evidence}");
    }

    public void PrintTotal()
    {
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_held} of {_made} checks held."));
    }
}
