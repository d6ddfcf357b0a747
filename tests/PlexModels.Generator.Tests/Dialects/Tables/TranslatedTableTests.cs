using PlexModels.Generator.Dialects;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>References in other languages than English.</summary>
public sealed class TranslatedTableTests
{
    [Theory]
    [InlineData("| 字段 | 类型 | 必填 | 说明 |", "字符串", "整数", "是", "否")]
    [InlineData("| 参数名 | 数据类型 | 是否必填 | 描述 |", "string", "int", "必填", "可选")]
    [InlineData("| 欄位 | 類型 | 必填 | 說明 |", "字串", "整數", "是", "否")]
    [InlineData("| フィールド | 型 | 必須 | 説明 |", "文字列", "整数", "○", "×")]
    [InlineData("| 項目名 | データ型 | 必須/任意 | 備考 |", "文字列", "整数", "必須", "任意")]
    [InlineData("| 필드 | 타입 | 필수 | 설명 |", "문자열", "정수", "예", "아니오")]
    [InlineData("| Campo | Tipo | Obligatorio | Descripción |", "Cadena", "Entero", "Sí", "No")]
    [InlineData("| Nombre | Tipo de dato | Requerido | Comentarios |", "Texto", "Entero", "Obligatorio", "Opcional")]
    [InlineData("| Campo | Tipo | Obrigatório | Descrição |", "Texto", "Inteiro", "Sim", "Não")]
    [InlineData("| Champ | Type | Obligatoire | Description |", "Chaîne", "Entier", "Oui", "Non")]
    [InlineData("| Feld | Typ | Pflicht | Beschreibung |", "Zeichenkette", "Ganzzahl", "Ja", "Nein")]
    [InlineData("| Поле | Тип | Обязательное | Описание |", "строка", "целое число", "Да", "Нет")]
    [InlineData("| Campo | Tipo | Obbligatorio | Descrizione |", "Stringa", "Intero", "Sì", "No")]
    public void Their_headers_and_cells_are_known(string header, string text, string number, string yes, string no)
    {
        var fields = Declared.Type($"# Pin\n\n{header}\n| --- | --- | --- | --- |\n| id | {text} | {yes} | 1 |\n| n | {number} | {no} | 2 |\n", Declared.Dialect("Tables")).Fields;

        Assert.Equal(TypeShape.String, fields[0].Type!.Shape);
        Assert.True(fields[1].Type!.Shape is TypeShape.Int64 or TypeShape.Int32);
        Assert.Equal([true, false], fields.AsArray().Select(static field => field.IsRequired));
        Assert.Equal("1", fields[0].Description.Spans[0].Text);
    }

    [Theory]
    [InlineData("是（仅创建时）")]
    [InlineData("Sí, si hay tarjeta")]
    [InlineData("Ja, wenn eine Karte da ist")]
    [InlineData("Oui, sauf pour les cartes")]
    [InlineData("Да, если есть карта")]
    [InlineData("条件付き")]
    public void A_condition_is_one_in_any_of_them(string cell) =>
        Assert.False(Declared.Type($"# Pin\n\n| Field | Type | Required |\n| --- | --- | --- |\n| id | string | {cell} |\n").Fields[0].IsRequired);

    [Theory]
    [InlineData("字符串数组", "String")]
    [InlineData("整数の配列", "Int64")]
    [InlineData("lista de cadenas", "String")]
    [InlineData("Liste von Ganzzahl", "Int64")]
    [InlineData("массив строк", "String")]
    [InlineData("массив", "JsonElement")]
    [InlineData("数组", "JsonElement")]
    [InlineData("Lista", "JsonElement")]
    public void Lists_are_lists(string cell, string item)
    {
        var type = Declared.Type($"# Pin\n\n| Field | Type |\n| --- | --- |\n| id | string |\n| x | {cell} |\n").Fields[1].Type!;

        Assert.Equal(TypeForm.List, type.Form);
        Assert.Equal(item, type.Last!.Shape.ToString());
    }

    [Theory]
    [InlineData("布尔", "Boolean")]
    [InlineData("真偽値", "Boolean")]
    [InlineData("booléen", "Boolean")]
    [InlineData("логический", "Boolean")]
    [InlineData("对象", "JsonElement")]
    [InlineData("数値", "Double")]
    [InlineData("Dezimalzahl", "Decimal")]
    [InlineData("Fecha y hora", "DateTimeOffset")]
    [InlineData("日時", "DateTimeOffset")]
    [InlineData("Datum", "DateOnly")]
    public void Their_words_for_types_are_known(string cell, string shape) =>
        Assert.Equal(shape, Declared.Type($"# Pin\n\n| Field | Type |\n| --- | --- |\n| id | string |\n| x | {cell} |\n").Fields[1].Type!.Shape.ToString());

    [Theory]
    [InlineData("请求参数", "响应参数", "错误码")]
    [InlineData("リクエスト", "レスポンス", "エラーコード")]
    [InlineData("요청 파라미터", "응답", "에러 코드")]
    [InlineData("Parámetros", "Respuesta", "Códigos de error")]
    [InlineData("Parâmetros", "Resposta", "Códigos de erro")]
    [InlineData("Paramètres", "Réponse", "Codes d'erreur")]
    [InlineData("Anfrage", "Antwort", "Fehlercodes")]
    [InlineData("Параметры", "Ответ", "Коды ошибок")]
    [InlineData("Parametri", "Risposta", "Codici di errore")]
    public void Their_headings_say_what_is_sent_and_what_is_answered(string request, string response, string errors)
    {
        const string Table = "\n\n| Field | Type |\n| --- | --- |\n| id | string |\n\n";
        var document = Declared.Document($"# API\n\n## Pin\n\n### {request}{Table}### {response}{Table}### {errors}{Table}");

        Assert.Equal("Pin Response", Assert.Single(document.Types).Name.Text);
    }

    [Fact]
    public void What_is_a_name_in_English_stays_one() =>
        Assert.Equal("Attribute", Declared.Type("# API\n\n## Attribute\n\n| Field | Type |\n| --- | --- |\n| key | string |\n").Name.Text);

    [Fact]
    public void Pages_of_several_languages_are_one_documentation() =>
        Assert.Equal(
            ["id", "amount"],
            Declared.Type("# 订单\n\n| 字段 | 类型 | 说明 |\n| --- | --- | --- |\n| id | string | 编号 |\n| amount | number | 金额 |\n").Fields.AsArray().Select(static field => field.JsonName.Text));
}
