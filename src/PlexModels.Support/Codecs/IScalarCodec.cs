namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A codec of values that take no more than their text to be written.</summary>
    internal interface IScalarCodec<T> : ICodec<T>
    {
        /// <param name="buffer">Where to.</param>
        /// <param name="name">The member's name; null for a value without one.</param>
        /// <param name="value">The value.</param>
        public void Append(ref JsonBuffer buffer, MemberName? name, T value);
    }
}
