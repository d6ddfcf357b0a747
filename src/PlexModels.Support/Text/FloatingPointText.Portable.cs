#if !HAS_ASCII && (USES_DOUBLE || USES_SINGLE)
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // What .NET Framework takes for the shortest text may not read back as the same number. Such code runs on later frameworks as well.
    private static readonly bool s_needsAllDigits =
        global::System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription.StartsWith(
            ".NET Framework",
            global::System.StringComparison.Ordinal);

    private static int Format(double value, global::System.Span<byte> utf8) => CopyAscii(
        global::System.MemoryExtensions.AsSpan(value.ToString(
            s_needsAllDigits ? "G17" : "R",
            global::System.Globalization.CultureInfo.InvariantCulture)),
        utf8);

    private static int Format(float value, global::System.Span<byte> utf8) => CopyAscii(
        global::System.MemoryExtensions.AsSpan(value.ToString(
            s_needsAllDigits ? "G9" : "R",
            global::System.Globalization.CultureInfo.InvariantCulture)),
        utf8);
}
#endif
