namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Remembers how an object was read. No part of its value: two objects that differ in it alone are equal.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct NamesAsRead : System::IEquatable<NamesAsRead>
    {
        private readonly NameSet? _names;

        public NamesAsRead(NameSet names) => _names = names;

        public NameSet Or(NameSet documented) => _names ?? documented;

        public bool IsNull(int member) => _names is not null && _names.IsNull(member);

        public bool Equals(NamesAsRead other) => true;

        public override bool Equals(object? obj) => obj is NamesAsRead;

        public override int GetHashCode() => 0;
    }
}
