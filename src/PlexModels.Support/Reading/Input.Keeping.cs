#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // Members that no page knows are kept as text, which may never be looked at.
    internal ref partial struct Input
    {
        private const int FirstKept = 1024;

        /// <summary>Passes over a value, whatever it is.</summary>
        public void PassValue()
        {
            if (!Scanner.TryPassScalar())
            {
                EnterValue();
                Reader.Skip();
                LeaveValue();
            }
        }

        /// <summary>Passes over the value of the member whose name was taken last, and keeps both.</summary>
        /// <returns>Where they are kept.</returns>
        public int Keep()
        {
            PassValue();
            var member = Scanner.Since(_nameStart);
            var start = _keptLength;
            var end = start + member.Length;
            member.CopyTo(RoomBehind(start, member.Length + 1));
            _kept![end] = (byte)',';
            _keptLength = end + 1;
            return start;
        }

        // Text without its escapes is put together here as well, behind all that is kept.
        private System::Span<byte> RoomBehind(int used, int size)
        {
            _kept ??= Pool.Rent(FirstKept);
            while (_kept.Length - used < size)
            {
                _kept = Utf8Document.Grow(_kept, used);
            }

            return new System::Span<byte>(_kept, used, size);
        }

        /// <summary>Gives what is kept from a place on, all of an object, and makes room for others.</summary>
        public KeptMembers<Json::JsonElement> TakeKept(int start)
        {
            var utf8Json = new byte[_keptLength - start + 1];
            System::Buffer.BlockCopy(_kept!, start, utf8Json, 1, utf8Json.Length - 1);
            utf8Json[0] = (byte)'{';
            utf8Json[utf8Json.Length - 1] = (byte)'}';
            _keptLength = start;
            return new(utf8Json);
        }
    }

    // That the object can be read is known, and how deep it is.
    private static Collections::Dictionary<string, Json::JsonElement> ReadMembers(byte[] utf8Json)
    {
        Collections::Dictionary<string, Json::JsonElement> members = new(System::StringComparer.Ordinal);
        var reader = new Json::Utf8JsonReader(
            utf8Json, new Json::JsonReaderOptions { MaxDepth = int.MaxValue });
        foreach (var member in Json::JsonElement.ParseValue(ref reader).EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }
}
#endif
