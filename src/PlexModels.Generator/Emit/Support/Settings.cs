namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>
        /// What codecs need to know of the options, worked out once for each options instance. Codecs look at a flag where it matters and nowhere
        /// else, so that default options cost next to nothing.
        /// </summary>
        internal sealed class Settings
        {
            private static readonly global::System.Runtime.CompilerServices.ConditionalWeakTable<global::System.Text.Json.JsonSerializerOptions, Settings> s_known =
                new global::System.Runtime.CompilerServices.ConditionalWeakTable<global::System.Text.Json.JsonSerializerOptions, Settings>();

            private Settings(global::System.Text.Json.JsonSerializerOptions options) => Options = options;

            /// <summary>The settings of options that nobody changed and that know no types.</summary>
            public static Settings Default { get; } = Of(CreateOptions());

            public global::System.Text.Json.JsonSerializerOptions Options { get; }

            /// <summary>The settings of options; the same object each time once nothing can change them any more.</summary>
            public static Settings Of(global::System.Text.Json.JsonSerializerOptions options) =>
                options.IsReadOnly
                    ? s_known.GetValue(options, static known => new Settings(known))
                    : new Settings(options);

            private static global::System.Text.Json.JsonSerializerOptions CreateOptions()
            {
                var options = new global::System.Text.Json.JsonSerializerOptions
                {
                    TypeInfoResolver = global::System.Text.Json.Serialization.Metadata.JsonTypeInfoResolver.Combine(),
                };
                options.MakeReadOnly();
                return options;
            }
        }
    }
}
