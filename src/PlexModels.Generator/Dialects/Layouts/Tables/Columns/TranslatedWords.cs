namespace PlexModels.Generator.Dialects.Layouts.Tables.Columns;

/// <summary>
/// What headers and cells say in Chinese, Japanese, Korean, Spanish, Portuguese, French, German, Russian and Italian. All in lower case,
/// apart by bars.
/// </summary>
internal static class TranslatedWords
{
    public const string Yes = "是|需要|はい|あり|有|예|네|sí|si|sim|oui|ja|да|sì";

    public const string No = "否|不|不是|无|無|いいえ|なし|✕|아니오|아니요|não|nao|non|nein|нет|не";

    public const string Always =
        "必填|必须|必需|必选|必传|必输|必須|필수|requerido|requerida|obligatorio|obligatoria|obrigatório|obrigatória|obrigatorio|obrigatoria|"
        + "obligatoire|requis|requise|pflicht|pflichtfeld|pflichtangabe|erforderlich|обязательный|обязательная|обязательное|обязательно|"
        + "обязателен|обязательна|obbligatorio|obbligatoria|richiesto|richiesta";

    public const string Optional =
        "可选|选填|非必填|非必须|非必需|非必传|可選|選填|非必須|任意|省略可|선택|선택사항|옵션|opcional|optionnel|optionnelle|facultatif|facultative|"
        + "facultativo|facultativa|optionaler|wahlweise|необязательный|необязательная|необязательное|необязательно|необязателен|"
        + "опционально|"
        + "opzionale";

    public const string Sometimes =
        "条件必填|条件必须|条件必选|视情况|視情況|条件付き|条件付き必須|条件|조건부|조건부필수|condicional|conditionnel|conditionnelle|bedingt|условно|"
        + "условный|condizionale";

    public const string Conditions =
        "仅|当|如果|若|si|solo|sólo|cuando|excepto|apenas|quando|se|seulement|sauf|quand|lorsque|nur|wenn|falls|außer|sofern|если|только|при|кроме|"
        + "для|soltanto|eccetto|만";

    public static IReadOnlyList<(ColumnRole Role, string Headers)> Headers { get; } =
    [
        (ColumnRole.Name,
            "字段|字段名|字段名称|字段代码|参数|参数名|参数名称|名称|属性|属性名|属性名称|键|键名|变量|变量名|成员|成员名|元素|元素名|列名|欄位|欄位名|欄位名稱|"
            + "參數|參數名|參數名稱|名稱|屬性|屬性名|屬性名稱|變數|變數名稱|鍵|フィールド|フィールド名|項目|項目名|パラメータ|パラメーター|パラメータ名|"
            + "パラメーター名|プロパティ|プロパティ名|キー|キー名|名前|要素|要素名|変数|変数名|物理名|カラム|カラム名|필드|필드명|필드 이름|항목|항목명|"
            + "파라미터|파라미터명|매개변수|속성|속성명|이름|키|변수|변수명|요소|컬럼명|프로퍼티|campo|atributo|propiedad|parámetro|parametro|nombre|clave|"
            + "elemento|nombre del campo|nombre de campo|nombre del atributo|nombre del parámetro|propriedade|parâmetro|nome|chave|"
            + "variável|"
            + "nome do campo|nome do atributo|nome do parâmetro|champ|attribut|propriété|propriete|paramètre|parametre|nom|clé|élément|"
            + "nom du champ|nom du paramètre|nom de l'attribut|nom de la propriété|feld|feldname|eigenschaft|parametername|schlüssel|"
            + "attributname|поле|имя поля|название поля|параметр|имя параметра|название параметра|название|имя|атрибут|свойство|ключ|"
            + "элемент|"
            + "переменная|наименование|attributo|proprietà|chiave|variabile|nome campo|nome del campo|nome parametro"),
        (ColumnRole.Type,
            "类型|数据类型|字段类型|参数类型|值类型|属性类型|變數類型|類型|型別|資料類型|資料型別|資料型態|型態|欄位類型|參數類型|型|タイプ|データ型|"
            + "データタイプ|타입|자료형|유형|형식|데이터타입|데이터 타입|데이터 유형|데이터 형식|tipo|tipo de dato|tipo de datos|tipo de dado|"
            + "tipo de dados|tipo dato|tipo di dato|tipo di dati|type de donnée|type de données|typ|datentyp|feldtyp|тип|тип данных|"
            + "тип поля|тип значения|тип параметра"),
        (ColumnRole.Required,
            "必填|必须|必需|必选|必传|必输|必填项|是否必填|是否必须|是否必需|是否必选|是否必传|是否必要|是否必输|是否必須|必須|必須項目|必須/任意|必要|필수|"
            + "필수여부|필수 여부|requerido|requerida|obligatorio|obligatoria|obligatoriedad|es requerido|¿requerido?|¿obligatorio?|obrigatório|"
            + "obrigatória|obrigatorio|obrigatoriedade|obligatoire|requis|pflicht|pflichtfeld|pflichtangabe|erforderlich|notwendig|"
            + "benötigt|"
            + "обязательный|обязательная|обязательное|обязательность|обязательно|обязателен|обязательное поле|обязат|obbligatorio|"
            + "obbligatorietà|richiesto"),
        (ColumnRole.Optional,
            "可选|是否可选|選填|可選|任意|省略可|선택|opcional|optionnel|facultatif|facultativo|opzionale|необязательный|необязательное"),
        (ColumnRole.Nullable, "可为空|是否可为空|允许为空|是否为空|可空|可為空|null許容|널 허용|nulo|anulável"),
        (ColumnRole.Description,
            "说明|描述|备注|含义|注释|解释|释义|字段说明|参数说明|字段描述|参数描述|說明|備註|含義|欄位說明|參數說明|説明|概要|内容|備考|意味|설명|비고|내용|"
            + "의미|descripción|descripcion|comentario|comentarios|observaciones|significado|notas|descrição|descricao|comentário|observação|"
            + "observações|commentaire|commentaires|remarque|remarques|signification|beschreibung|bedeutung|bemerkung|bemerkungen|"
            + "kommentar|anmerkung|erläuterung|hinweis|описание|комментарий|примечание|пояснение|descrizione|commento|significato"),
        (ColumnRole.Default,
            "默认值|默认|預設值|預設|デフォルト|デフォルト値|既定値|初期値|기본값|valor predeterminado|valor por defecto|predeterminado|por defecto|"
            + "padrão|valor padrão|défaut|par défaut|valeur par défaut|standardwert|standard|vorgabe|vorgabewert|по умолчанию|"
            + "значение по умолчанию|predefinito|valore predefinito"),
        (ColumnRole.Example,
            "示例|示例值|例子|样例|举例|範例|例|サンプル|예시|예제|ejemplo|exemplo|exemple|beispiel|beispielwert|пример|пример значения|esempio"),
        (ColumnRole.Values,
            "可选值|枚举值|取值范围|取值|允许值|可選值|列舉值|許容値|取りうる値|設定可能な値|허용값|가능한 값|valores posibles|valores permitidos|"
            + "valores possíveis|valeurs possibles|valeurs autorisées|mögliche werte|erlaubte werte|zulässige werte|возможные значения|"
            + "допустимые значения|valori possibili|valori ammessi"),
        (ColumnRole.Value, "值|値|값|valor|valeur|wert|значение|valore"),
        (ColumnRole.Format, "格式|フォーマット|formato|формат"),
    ];
}
