#if HAS_ASCII && (USES_DOUBLE || USES_SINGLE)
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    private static int Format(double value, System::Span<byte> utf8)
    {
        System::Buffers.Text.Utf8Formatter.TryFormat(value, utf8, out var written);
        return written;
    }

    private static int Format(float value, System::Span<byte> utf8)
    {
        System::Buffers.Text.Utf8Formatter.TryFormat(value, utf8, out var written);
        return written;
    }
}
#endif
