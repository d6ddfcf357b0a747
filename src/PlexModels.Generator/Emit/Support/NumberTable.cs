namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>The numbers that a page documents as the values of an enum.</summary>
        internal sealed class NumberTable
        {
            private readonly long[] _numbers;

            public NumberTable(params long[] numbers) => _numbers = numbers;

            /// <summary>Reads a number, be it one of these or not.</summary>
            public long Read(ref Input json)
            {
                if (json.Settings.Schemas is { } schemas)
                {
                    schemas.TakeValues(_numbers);
                    return 0;
                }

                return default(Int64Codec).Read(ref json);
            }
        }
    }
}
