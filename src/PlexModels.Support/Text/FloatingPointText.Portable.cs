#if !HAS_ASCII && (USES_DOUBLE || USES_SINGLE)
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // What .NET Framework takes for the shortest text may not read back as the same number. Such code runs on later frameworks as well.
    private static readonly bool s_needsAllDigits =
        System::Runtime.InteropServices.RuntimeInformation.FrameworkDescription.StartsWith(
            ".NET Framework",
            System::StringComparison.Ordinal);

    private static int Format(double value, System::Span<byte> utf8) => CopyAscii(
        System::MemoryExtensions.AsSpan(value.ToString(
            s_needsAllDigits ? "G17" : "R",
            System::Globalization.CultureInfo.InvariantCulture)),
        utf8);

    private static int Format(float value, System::Span<byte> utf8) => CopyAscii(
        System::MemoryExtensions.AsSpan(value.ToString(
            s_needsAllDigits ? "G9" : "R",
            System::Globalization.CultureInfo.InvariantCulture)),
        utf8);
}
#endif
