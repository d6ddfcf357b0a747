namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A documented JSON member.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct Member
    {
        /// <param name="name">Its JSON name.</param>
        /// <param name="required">Whether it must be there.</param>
        /// <param name="mayBeAbsent">
        /// Whether it may be missing all the same: a list or map, which is empty then, or absent where that is a value.
        /// </param>
        /// <param name="exact">Whether a page says the name; where none does, other spellings of it are read too.</param>
        /// <param name="looks">What its value looks like.</param>
        /// <param name="keepsNull">Whether a null that was read is written back.</param>
        /// <param name="sibling">The name of another member that this one may have too, in another spelling.</param>
        public Member(
            string name,
            bool required = false,
            bool mayBeAbsent = false,
            bool exact = false,
            Looks looks = Looks.Scalar,
            bool keepsNull = false,
            string? sibling = null)
        {
            Name = name;
            Looks = looks;
            IsRequired = required;
            MayBeAbsent = mayBeAbsent;
            IsGuess = !exact;
            KeepsNull = keepsNull;
            Sibling = sibling;
        }

        public string Name { get; }

        public Looks Looks { get; }

        public bool IsRequired { get; }

        public bool MayBeAbsent { get; }

        public bool IsGuess { get; }

        public bool KeepsNull { get; }

        public string? Sibling { get; }
    }
}
