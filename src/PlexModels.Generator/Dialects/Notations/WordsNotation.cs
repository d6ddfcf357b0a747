using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>
/// Types in prose, as people write them: <c>array of strings</c>, <c>?snowflake</c>, <c>Collection(Edm.String)</c>. Words are in lower case
/// and in the singular, several of them apart by one blank; cells are compared without regard to either.
/// </summary>
internal static class WordsNotation
{
    public static Notation Instance { get; } = new("Words", new WordTable
    {
        {
            TypeShape.Int64,
            "integer", "long", "int64", "edm.int64", "long integer", "64-bit integer", "64-bit signed integer", "signed 64-bit integer",
            "64-bit unsigned integer", "unsigned 64-bit integer", "whole number", "bigint", "big integer", "big int", "uint64", "sint64",
            "fixed64", "sfixed64", "uint32", "fixed32", "uint", "unsigned integer", "unsigned int", "unsigned long",
            "32-bit unsigned integer", "unsigned 32-bit integer", "ulong", "non-negative integer", "positive integer", "negative integer",
            "nonnegative integer", "system.int64", "i64", "u64", "u32", "epoch", "unix timestamp", "unix time", "epoch time",
            "epoch millis", "int64_t", "uint64_t", "uint32_t", "size_t", "google.protobuf.int64value",
            "google.protobuf.uint64value", "google.protobuf.uint32value", "counter",
            "整数", "整型", "整數", "长整型", "长整数", "長整數", "정수", "entero", "número entero", "numero entero", "inteiro", "número inteiro",
            "ganzzahl", "entier", "nombre entier", "целое", "целое число", "целочисленный", "intero", "numero intero"
        },
        {
            TypeShape.Int32,
            "int", "int32", "edm.int32", "edm.int16", "edm.sbyte", "edm.byte", "int16", "int8", "uint16", "uint8", "short", "byte", "sbyte",
            "ushort", "smallint", "tinyint", "mediumint", "sint32", "sfixed32", "signed integer", "32-bit integer", "32-bit signed integer",
            "signed 32-bit integer", "16-bit integer", "16-bit signed integer", "signed 16-bit integer", "16-bit unsigned integer",
            "unsigned 16-bit integer", "8-bit integer", "8-bit unsigned integer", "unsigned 8-bit integer", "8-bit signed integer",
            "signed 8-bit integer", "system.int32", "int32_t", "int16_t", "int8_t", "uint16_t", "uint8_t", "i32",
            "i16", "i8", "u16", "u8", "google.protobuf.int32value"
        },
        {
            TypeShape.Double,
            "number", "double", "float", "real", "single", "edm.double", "edm.single", "float64", "float32", "floating point",
            "floating point number", "floating-point number", "double precision", "non-negative float", "positive float",
            "non-negative number", "positive number", "non-negative double", "double-precision float", "single-precision float", "fraction",
            "numeric value", "percentage", "latitude", "longitude", "system.double", "system.single", "f64", "f32",
            "google.protobuf.doublevalue", "google.protobuf.floatvalue", "64-bit float", "32-bit float",
            "double-precision floating-point number", "single-precision floating-point number", "double-precision floating point number",
            "single-precision floating point number",
            "数字", "数值", "小数", "浮点", "浮点数", "浮点型", "數字", "數值", "浮點數", "数値", "実数", "숫자", "실수", "número", "numero", "numérico",
            "numerico", "nombre", "zahl", "gleitkommazahl", "fließkommazahl", "число", "вещественное число", "дробное число"
        },
        {
            TypeShape.Decimal,
            "decimal", "edm.decimal", "numeric", "money", "currency", "bigdecimal", "big decimal", "system.decimal", "decimal number",
            "decimal.decimal", "dezimalzahl", "nombre décimal", "décimal", "número decimal", "numero decimale", "десятичное число"
        },
        {
            TypeShape.Boolean,
            "boolean", "bool", "edm.boolean", "bit", "boolean value", "flag", "true/false", "true", "false", "system.boolean",
            "google.protobuf.boolvalue", "tinyint(1)",
            "布尔", "布尔值", "布尔型", "布林", "布林值", "布爾", "布爾值", "真偽値", "真偽", "ブール", "ブール値", "ブーリアン", "論理値", "불리언", "불린",
            "booleano", "booleana", "lógico", "booléen", "booleen", "wahrheitswert", "логический", "логическое", "булево", "булевый"
        },
        {
            TypeShape.String,
            "string", "edm.string", "text", "str", "char", "character", "varchar", "nvarchar", "char varying", "character varying",
            "string value", "utf-8 string", "unicode string", "json string", "snowflake", "snowflake id", "id", "identifier", "key", "slug",
            "token", "url", "uri", "uri reference", "uri-reference", "uri template", "link", "href", "hyperlink", "iri", "hostname",
            "host name", "domain", "email", "e-mail", "email address", "phone number", "phone", "ip address", "ip", "ipv4", "ipv6",
            "ipv4 address", "ipv6 address", "mac address", "html", "markdown", "xml", "json path", "regex", "regular expression", "pattern",
            "language", "language code", "language tag", "locale", "country code", "currency code", "country", "timezone", "time zone",
            "color", "colour", "hex color", "hex string", "hexadecimal string", "hex", "hash", "enum", "enumeration", "enum string",
            "string enum", "base62 string", "decimal string", "numeric string", "image data", "cdn asset", "semver", "version",
            "version string", "path", "file path", "filename", "file name", "mime type", "media type", "content type", "password", "secret",
            "system.string", "citext", "ulid", "xid", "nanoid", "objectid", "google.protobuf.stringvalue", "google.protobuf.fieldmask",
            "google.protobuf.duration", "css", "sha256", "sha1", "md5", "isrc", "iso code", "char*",
            "字符串", "字符", "字符型", "文本", "字串", "字元", "文字", "文字列", "テキスト", "문자열", "문자", "텍스트", "cadena", "cadena de texto",
            "cadena de caracteres", "texto", "cadeia", "cadeia de caracteres", "zeichenkette", "zeichenfolge", "chaîne", "chaine", "texte",
            "chaîne de caractères", "строка", "строк", "строки", "строковый", "текст", "stringa", "testo"
        },
        { TypeShape.BigInteger, "uint256", "int256", "uint128", "int128", "biginteger" },
        {
            TypeShape.DateTimeOffset,
            "datetime", "date-time", "date time", "edm.datetimeoffset", "edm.datetime", "datetimeoffset", "timestamp", "iso8601 timestamp",
            "is08601 timestamp", "iso 8601 timestamp", "iso-8601 timestamp", "iso-8601 datetime",
            "iso-8601 date-time", "iso-8601 date", "iso-8601 string", "iso-8601", "iso8601", "iso 8601", "iso8601 datetime", "iso 8601 datetime",
            "iso8601 date time", "iso 8601 date time", "iso8601 string", "iso 8601 string", "iso date", "iso 8601 date", "iso8601 date",
            "instant", "utc timestamp", "utc datetime", "rfc3339 timestamp", "rfc 3339 timestamp", "rfc3339", "timestamptz",
            "timestamp with time zone", "datetime2", "smalldatetime", "date and time", "system.datetime", "system.datetimeoffset",
            "offsetdatetime", "google.protobuf.timestamp", "datetime.datetime", "日期时间", "日期時間", "日時", "日付時刻", "날짜시간",
            "fecha y hora", "fecha/hora", "data e hora", "data e ora", "date et heure", "datum und uhrzeit", "дата и время"
        },
        {
            TypeShape.DateOnly,
            "date", "edm.date", "localdate", "date only", "dateonly", "full-date", "calendar date", "datetime.date", "日期", "日付", "날짜",
            "fecha", "datum", "дата"
        },
        {
            TypeShape.TimeOnly,
            "time", "timeofday", "time of day", "edm.timeofday", "localtime", "timeonly", "partial-time", "datetime.time"
        },
        {
            TypeShape.TimeSpan,
            "duration", "edm.duration", "timespan", "time span", "iso 8601 duration", "iso8601 duration", "interval", "system.timespan",
            "timedelta", "datetime.timedelta"
        },
        {
            TypeShape.Guid,
            "guid", "uuid", "edm.guid", "system.guid", "uniqueidentifier", "uuid string", "guid string", "uuidv4", "uuid v4",
            "uuid.uuid"
        },
        {
            TypeShape.Bytes,
            "binary", "edm.binary", "bytes", "byte array", "base64", "base64 string", "base64-encoded string", "base64 encoded string",
            "bytea", "blob", "varbinary", "google.protobuf.bytesvalue"
        },
        {
            TypeShape.JsonElement,
            "object", "any", "json", "json object", "json value", "any type", "mixed", "unknown", "dynamic", "variant", "edm.untyped",
            "jsonb", "value", "anything", "null", "plain object", "json schema", "geojson", "geojson multipolygon",
            "geojson featurecollection", "geojson feature", "geojson object", "google.protobuf.any", "google.protobuf.value",
            "google.protobuf.empty", "google.type.date", "struct", "system.object", "array of any", "stream", "edm.stream",
            "untyped", "untyped object", "untyped json", "untyped json object", "对象", "物件", "オブジェクト", "객체", "objeto", "objekt",
            "objet", "oggetto", "объект", "объектов", "объекты"
        },
        {
            TypeForm.List,
            "array", "list", "collection", "set", "sequence", "vector", "ilist", "ienumerable", "hashset", "google.protobuf.listvalue",
            "tuple", "iterable", "frozenset", "readonlyarray", "vec",
            "数组", "列表", "集合", "陣列", "配列", "リスト", "배열", "리스트", "목록", "lista", "arreglo", "liste", "tableau", "elenco",
            "массив", "список"
        },
        {
            TypeForm.Map,
            "map", "dictionary", "dict", "record", "hash map", "hashmap", "mapping", "google.protobuf.struct", "associative array",
            "key-value pair", "key/value pair",
            "字典", "映射", "マップ", "辞書", "맵", "diccionario", "dicionário", "dictionnaire", "wörterbuch", "словарь"
        },
    })
    {
        IsProse = true,
        CodeLanguages = ["json"],
    };
}
