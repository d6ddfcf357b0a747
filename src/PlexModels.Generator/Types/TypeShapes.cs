namespace PlexModels.Generator.Types;

/// <summary>Everything that is known of each shape, a row each.</summary>
internal static class TypeShapes
{
    private static readonly ShapeInfo[] s_rows =
    [
        new(TypeShape.Int64, "long", "long", "Int64", IsValueType: true, Sample: "1"),
        new(TypeShape.QuotedInt64, "long", "long", "QuotedInt64", IsValueType: true, Sample: "\"1\""),
        new(TypeShape.Int32, "int", "int", "Int32", IsValueType: true, Sample: "1"),
        new(TypeShape.Double, "double", "double", "Double", IsValueType: true, Sample: "1.5"),
        new(TypeShape.Single, "float", "float", "Single", IsValueType: true, Sample: "1.5"),
        new(TypeShape.Boolean, "bool", "bool", "Boolean", IsValueType: true, Sample: "true"),
        new(TypeShape.String, "string", "string", "String", IsValueType: false, Sample: "\"text\""),
        new(TypeShape.BigInteger, "BigInteger", "global::System.Numerics.BigInteger", "BigInteger", IsValueType: true, Sample: "1"),
        new(TypeShape.Decimal, "decimal", "decimal", "Decimal", IsValueType: true, Sample: "1.5"),
        new(TypeShape.DateTimeOffset, "DateTimeOffset", "global::System.DateTimeOffset", "DateTimeOffset", IsValueType: true, Sample: "\"2024-01-31T12:00:00+00:00\""),
        new(TypeShape.DateOnly, "DateOnly", null, "Date", IsValueType: true, Sample: "\"2024-01-31\""),
        new(TypeShape.DateTime, "DateTime", "global::System.DateTime", "DateTime", IsValueType: true, Sample: "\"2024-01-31T12:00:00\""),
        new(TypeShape.TimeOnly, "TimeOnly", null, "Time", IsValueType: true, Sample: "\"12:00:00\""),
        new(TypeShape.TimeSpan, "TimeSpan", "global::System.TimeSpan", "Duration", IsValueType: true, Sample: "\"PT1H30M\""),
        new(TypeShape.Guid, "Guid", "global::System.Guid", "Guid", IsValueType: true, Sample: "\"00000000-0000-0000-0000-000000000001\""),
        new(TypeShape.Uri, "Uri", "global::System.Uri", "Uri", IsValueType: false, Sample: "\"https://example.org/\""),
        new(TypeShape.Bytes, "byte[]", "byte[]", "Bytes", IsValueType: false, Sample: "\"AAEC\""),
        new(TypeShape.JsonElement, "JsonElement", "global::System.Text.Json.JsonElement", "Element", IsValueType: true, Sample: "{}"),
        new(TypeShape.Object, "object", null, null, IsValueType: false),
        new(TypeShape.Enum, "enum", null, null, IsValueType: true),
        new(TypeShape.Constant, "constant", null, null, IsValueType: true),
        new(TypeShape.NumericEnum, "numeric enum", null, null, IsValueType: true),
        new(TypeShape.Union, "union", null, null, IsValueType: false),
        new(TypeShape.List, "list", null, null, IsValueType: false),
        new(TypeShape.Map, "map", null, null, IsValueType: false),
        new(TypeShape.Nullable, "nullable", null, null, IsValueType: false),
        new(TypeShape.HttpResponse, "HttpResponseMessage", "global::System.Net.Http.HttpResponseMessage", "HttpResponse", IsValueType: false, IsOnTheWire: false),
        new(TypeShape.Stream, "Stream", "global::System.IO.Stream", "Stream", IsValueType: false, IsOnTheWire: false),
    ];

    /// <summary>The row of a shape.</summary>
    /// <exception cref="InvalidOperationException">The table lacks the shape's row, or has it in another place than the enum.</exception>
    public static ShapeInfo Of(TypeShape shape) =>
        (int)shape < s_rows.Length && s_rows[(int)shape] is var row && row.Shape == shape
            ? row
            : throw new InvalidOperationException($"The table of shapes lacks {shape} at its place.");
}
