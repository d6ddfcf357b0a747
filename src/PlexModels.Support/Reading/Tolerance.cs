#if USES_TOLERANCE
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The codec of a model whose page says that its JSON is read tolerantly.</summary>
    internal interface ITolerantCodec
    {
    }

    /// <summary>The codec of dates, which servers write as <c>0000-00-00</c> where there is none.</summary>
    internal interface IDateCodec
    {
        /// <summary>Whether a string has the form of a date but is none.</summary>
        public bool IsImpossible(ref Input json);
    }

    internal ref partial struct Input
    {
        /// <summary>Whether the value, or the model that it is, is read tolerantly.</summary>
        public readonly bool Tolerates<TCodec>()
            where TCodec : struct => IsTolerant || default(TCodec) is ITolerantCodec;

        /// <summary>Whether there is no value, which null says, and what stands for it where that is tolerated.</summary>
        [MethodImpl(Inlined)]
        public bool IsNothing<T, TCodec>()
            where TCodec : struct, ICodec<T> => TakeNull() || (Tolerates<TCodec>() && StandsForNothing<T, TCodec>());

        /// <summary>Passes over an array that has no items; stays where it is otherwise.</summary>
        public bool TakeEmptyArray()
        {
            if (EnterAt() != Json::JsonTokenType.StartArray)
            {
                return false;
            }

            var next = Reader;
            if (!next.Read() || next.TokenType != Json::JsonTokenType.EndArray)
            {
                return false;
            }

            Reader = next;
            return true;
        }

        private bool StandsForNothing<T, TCodec>()
            where TCodec : struct, ICodec<T>
        {
            // A converter of the user's own is asked what it makes of the value.
            if (Settings.HasOverrides && Settings.FindOverride<T>() is not null)
            {
                return false;
            }

            if (TokenType == Json::JsonTokenType.String && default(TCodec) is INeverEmpty)
            {
                Enter();
                return IsBlank(TextOf(ref Reader)) || (default(TCodec) is IDateCodec date && date.IsImpossible(ref this));
            }

            return default(TCodec) is IJsonObjectCodec
                && TokenType == Json::JsonTokenType.StartArray
                && TakeEmptyArray();
        }

        private static bool IsBlank(System::ReadOnlySpan<byte> text)
        {
            foreach (var character in text)
            {
                if (character != (byte)' ' && (character < (byte)'\t' || character > (byte)'\r'))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
#endif
