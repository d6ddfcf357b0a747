using System.Globalization;

namespace PlexModels.Conformance.Tests;

/// <summary>Counts what held and keeps what did not.</summary>
/// <param name="what">What should hold.</param>
public sealed class Misses(string what)
{
    private readonly List<string> _misses = [];
    private int _count;

    public double Share => _count == 0 ? 0 : 1 - ((double)_misses.Count / _count);

    /// <param name="miss">What is wrong with it, or null.</param>
    public void Add(string? miss)
    {
        _count++;
        if (miss is not null)
        {
            _misses.Add(miss);
        }
    }

    public void WriteTo(ITestOutputHelper output, string corpus)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}: {_count - _misses.Count} of {_count} ({Math.Floor(Share * 10000) / 100:F2} %) {what}"));
        foreach (var miss in _misses)
        {
            output.WriteLine($"{corpus}: not {what}: {miss}");
        }
    }

    public void AssertAtLeast(double share) =>
        Assert.True(Share >= share, $"{what}: {Share:P3}, {string.Join("; ", _misses.Take(10))}");
}
