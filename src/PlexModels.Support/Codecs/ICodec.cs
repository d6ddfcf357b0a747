namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// Reads and writes the JSON values of one type. Implemented by structs, so that every call is bound at compile time.
    /// </summary>
    /// <typeparam name="T">The type.</typeparam>
    internal interface ICodec<T>
    {
        /// <summary>Reads a value; the reader stands on its first token, and on its last afterwards.</summary>
        public T Read(ref Input json);

        /// <summary>Writes a value.</summary>
        public void Write(ref Output json, T value);
    }
}
