namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// What is wrong inside a value of somebody else's type. The serializer alone knows the path to there, and puts it into the exception
    /// later; the path from there on is told with it, in the message.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    private sealed class NestedException : Json::JsonException
    {
        private readonly string _rest;

        public NestedException(System::Exception cause, string path, long? line, long? column)
            : base(cause.Message, null, line, column, cause) => _rest = path.Substring(1);

        public override string Message => Describe(InnerException!, (Path ?? "$") + _rest, LineNumber, BytePositionInLine);
    }
}
