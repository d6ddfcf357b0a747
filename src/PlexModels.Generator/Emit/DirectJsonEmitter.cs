using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>
/// Emits how a model is read and written without the serializer. The work is the support code's; each model has no more of it than what its
/// users see. Even so it is a seventh of what compiling a large documentation costs, whatever these methods do.
/// </summary>
internal static class DirectJsonEmitter
{
    private const string Support = ReservedNames.Support;

    /// <param name="writer">Where to.</param>
    /// <param name="identity">The model.</param>
    /// <param name="isStruct">Whether it cannot be null.</param>
    /// <param name="types">What the shared types are called.</param>
    public static void Write(CodeWriter writer, ModelIdentity identity, bool isStruct, TypeText types)
    {
        var name = identity.TypeName;
        var read = isStruct ? name : name + "?";
        var codec = $"<{name}, {ReservedNames.JsonCodec}>";
        writer.Lines(
            $$"""
            /// <summary>Documents that are lists and dictionaries of this model, or are read and written under options.</summary>
            public static {{types.Documents}}<{{name}}> {{ReservedNames.JsonDocuments}}() =>
                {{Support}}.DocumentsOf{{codec}}();

            /// <summary>Reads a document in UTF-8.</summary>
            public static {{read}} {{ReservedNames.FromJson}}(ReadOnlySpan<byte> utf8Json) =>
                {{Support}}.FromJson{{codec}}(utf8Json);

            /// <summary>Reads a document.</summary>
            public static {{read}} {{ReservedNames.FromJson}}(string json) => {{Support}}.FromJson{{codec}}(json);

            /// <summary>Reads a document in UTF-8 to the end of its stream.</summary>
            public static ValueTask<{{read}}> {{ReservedNames.FromJsonAsync}}(
                global::System.IO.Stream utf8Json, CancellationToken cancellationToken = default) =>
                {{Support}}.FromJsonAsync{{codec}}(utf8Json, cancellationToken);

            /// <summary>This model as JSON.</summary>
            public string {{ReservedNames.ToJson}}() => {{Support}}.ToJson{{codec}}(this);

            /// <summary>This model as JSON in UTF-8.</summary>
            public byte[] {{ReservedNames.ToUtf8Json}}() => {{Support}}.ToUtf8Json{{codec}}(this);

            /// <summary>Writes this model as JSON in UTF-8.</summary>
            public void {{ReservedNames.WriteJson}}(IBufferWriter<byte> buffer) => {{Support}}.WriteJson{{codec}}(this, buffer);

            """);
    }
}
