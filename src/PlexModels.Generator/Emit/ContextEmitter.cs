using PlexModels.Generator.Emit.Support;
using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Emit;

/// <summary>
/// Emits the JSON context. It has to be complete: generators run side by side, so the one of System.Text.Json never sees the models
/// and cannot fill a context in.
/// </summary>
internal static class ContextEmitter
{
    private const string Json = "global::System.Text.Json";
    private const string MetadataNamespace = "System.Text.Json.Serialization.Metadata";
    private const string Metadata = "global::" + MetadataNamespace;

    public static EmittedFile Emit(SymbolTable symbols, EmitTarget target)
    {
        var writer = new CodeWriter();
        FileHeader.Write(writer, "all pages");
        FileHeader.DisableWarnings(writer, Obsolescence.Warnings);
        writer.Line($"using global::{MetadataNamespace};");
        writer.Line();
        writer.Line($"namespace {target.RootNamespace};");
        writer.Line();
        writer.Lines(
            $"""
            /// <summary>
            /// Reads and writes every model without reflection; also lists, arrays and dictionaries of them at the root of a document.
            /// </summary>
            {FileHeader.GeneratedCodeAttribute}
            """);
        var accessibility = SupportEmitter.Accessibility(symbols) == TypeAccessibility.Public ? "public" : "internal";
        writer.Open(
            $"{accessibility} sealed partial class {ReservedNames.Context} : {Json}.Serialization.JsonSerializerContext, "
            + $"{Metadata}.IJsonTypeInfoResolver, {ReservedNames.Support}.ICodecResolver");
        WriteConstruction(writer);
        ContextSchemaEmitter.Write(writer, target);
        foreach (var page in symbols.Symbols)
        {
            WriteProperty(writer, page, accessibility);
        }

        WriteFind(writer, symbols);
        writer.Close();
        return new EmittedFile(ReservedNames.Context + ".g.cs", writer.Finish());
    }

    private static void WriteConstruction(CodeWriter writer) => writer.Lines(
        $$"""
        /// <summary>A context with options of its own.</summary>
        public {{ReservedNames.Context}}()
            : base(null)
        {
        }

        /// <summary>A context with the options given; they cannot be changed afterwards.</summary>
        /// <param name="options">The options.</param>
        public {{ReservedNames.Context}}({{Json}}.JsonSerializerOptions options)
            : base(options)
        {
        }

        /// <summary>The context with default options.</summary>
        public static {{ReservedNames.Context}} Default { get; } = new {{ReservedNames.Context}}(new {{Json}}.JsonSerializerOptions());

        /// <inheritdoc/>
        protected override {{Json}}.JsonSerializerOptions? GeneratedSerializerOptions => Default.Options;

        /// <inheritdoc/>
        public override {{Metadata}}.JsonTypeInfo? GetTypeInfo(global::System.Type type)
        {
            Options.TryGetTypeInfo(type, out var typeInfo);
            return typeInfo;
        }

        {{Metadata}}.JsonTypeInfo? {{Metadata}}.IJsonTypeInfoResolver.GetTypeInfo(
            global::System.Type type,
            {{Json}}.JsonSerializerOptions options) =>
            Find({{ReservedNames.Support}}.ElementType(type))?.CreateTypeInfo(type, options);

        private JsonTypeInfo<T> Get<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

        """);

    private static void WriteProperty(CodeWriter writer, TypeSymbol page, string contextAccessibility)
    {
        var type = "global::" + page.QualifiedName;
        var accessibility = page.Accessibility == TypeAccessibility.Public ? contextAccessibility : "internal";
        writer.Line($"/// <inheritdoc cref=\"{type}\"/>");
        writer.Line($"{accessibility} JsonTypeInfo<{type}> {page.ContextProperty} => Get<{type}>();");
    }

    // One statement a page: the analyzers that a trimmed app brings take the square of what hangs together.
    private static void WriteFind(CodeWriter writer, SymbolTable symbols)
    {
        writer.Line();
        writer.Open($"private static {ReservedNames.Support}.IModel? Find(global::System.Type type)");
        writer.Line($"{ReservedNames.Support}.IModel? model = null;");
        foreach (var page in symbols.Symbols)
        {
            var type = "global::" + page.QualifiedName;
            var isModel = page.Kind is ModelShape.Object or ModelShape.Union ? "Is" : ReservedNames.Support + ".IsValue";
            writer.Line($"if ({isModel}<{type}, {type}.{ReservedNames.JsonCodec}>(type, ref model)) return model;");
        }

        writer.Line("return null;");
        writer.Close();
        writer.Line();
        writer.Lines(
            $$"""
            private static bool Is<T, TCodec>(global::System.Type type, ref {{ReservedNames.Support}}.IModel? model)
                where TCodec : struct, {{ReservedNames.Support}}.ICodec<T>
            {
                if (type != typeof(T))
                {
                    return false;
                }

                model = {{ReservedNames.Support}}.Model<T, TCodec>.Instance;
                return true;
            }
            """);
    }
}
