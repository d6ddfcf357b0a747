#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The members of an object that its page does not know: text, until somebody looks at them.</summary>
    /// <typeparam name="TValue">JSON of any kind; a parameter since that is a shorter name for it.</typeparam>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class KeptMembers<TValue> : Collections::IDictionary<string, TValue>
    {
        // The object as text or as what was read of it. Two that look at the same time read it twice, and both find all of it.
        private object _members;

        /// <param name="utf8Json">The object; that it can be read is known.</param>
        public KeptMembers(byte[] utf8Json) => _members = utf8Json;

        public Collections::Dictionary<string, TValue> Read
        {
            get
            {
                if (_members is byte[] utf8Json)
                {
                    _members = ReadMembers(utf8Json);
                }

                return (Collections::Dictionary<string, TValue>)_members;
            }
        }

        public int Count => Read.Count;

        public bool IsReadOnly => false;

        public Collections::ICollection<string> Keys => Read.Keys;

        public Collections::ICollection<TValue> Values => Read.Values;

        private Collections::IDictionary<string, TValue> All => Read;

        public TValue this[string key]
        {
            get => Read[key];
            set => Read[key] = value;
        }

        public void Add(string key, TValue value) => Read.Add(key, value);

        public void Add(Collections::KeyValuePair<string, TValue> item) => All.Add(item);

        public void Clear() => Read.Clear();

        public bool Contains(Collections::KeyValuePair<string, TValue> item) => All.Contains(item);

        public bool ContainsKey(string key) => Read.ContainsKey(key);

        public void CopyTo(Collections::KeyValuePair<string, TValue>[] array, int arrayIndex) => All.CopyTo(array, arrayIndex);

        public bool Remove(string key) => Read.Remove(key);

        public bool Remove(Collections::KeyValuePair<string, TValue> item) => All.Remove(item);

        public bool TryGetValue(string key, out TValue value) => Read.TryGetValue(key, out value!);

        public Collections::IEnumerator<Collections::KeyValuePair<string, TValue>> GetEnumerator() => All.GetEnumerator();

        System::Collections.IEnumerator System::Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
#endif
