namespace PlexModels.Generator.Dialects.Layouts.Tables.Headings;

/// <summary>
/// What headings say in Chinese, Japanese, Korean, Spanish, Portuguese, French, German, Russian and Italian. All in lower case, apart by
/// bars.
/// </summary>
internal static class TranslatedHeadings
{
    public const string Generic =
        "字段|字段说明|字段列表|属性|属性说明|数据结构|结构|示例|说明|概述|欄位|欄位說明|屬性|結構|範例|說明|フィールド|プロパティ|説明|概要|構造|例|필드|속성|설명|"
        + "구조|예시|campos|atributos|propiedades|descripción|estructura|ejemplo|propriedades|estrutura|descrição|exemplo|champs|attributs|"
        + "propriétés|exemple|felder|eigenschaften|beschreibung|struktur|beispiel|поля|атрибуты|свойства|описание|"
        + "структура|пример|"
        + "campi|attributi|proprietà|struttura|descrizione|esempio";

    public const string Responses =
        "响应|响应参数|响应结果|响应体|响应字段|响应数据|响应参数说明|响应内容|返回|返回参数|返回值|返回结果|返回字段|返回数据|返回说明|返回参数说明|返回内容|出参|"
        + "输出参数|回應|回應參數|回傳|回傳值|回傳參數|響應|響應參數|返回參數|レスポンス|レスポンスボディ|レスポンスパラメータ|レスポンスパラメーター|"
        + "レスポンス項目|戻り値|返り値|応答|出力|응답|응답 파라미터|응답 필드|응답 변수|응답 본문|응답 항목|반환값|출력|respuesta|parámetros de respuesta|"
        + "parámetros de salida|cuerpo de la respuesta|campos de respuesta|salida|resposta|parâmetros de resposta|corpo da resposta|"
        + "campos da resposta|retorno|saída|réponse|paramètres de réponse|paramètres de la réponse|corps de la réponse|retour|antwort|"
        + "antwortparameter|rückgabe|rückgabewert|rückgabewerte|ausgabe|ответ|параметры ответа|тело ответа|поля ответа|выходные параметры|"
        + "risposta|parametri di risposta|parametri della risposta|corpo della risposta";

    public const string Requests =
        "请求|请求参数|请求体|请求头|请求字段|请求参数说明|入参|输入参数|参数|参数说明|参数列表|查询参数|路径参数|接口参数|公共参数|公共请求参数|請求|請求參數|參數|"
        + "參數說明|輸入參數|查詢參數|路徑參數|リクエスト|リクエストパラメータ|リクエストパラメーター|リクエストボディ|リクエストヘッダー|パラメータ|パラメーター|"
        + "クエリパラメータ|クエリパラメーター|パスパラメータ|パスパラメーター|引数|入力|요청|요청 파라미터|요청 변수|요청 매개변수|요청 본문|요청 헤더|파라미터|"
        + "매개변수|쿼리 파라미터|경로 파라미터|parámetros|parametros|solicitud|petición|parámetros de entrada|parámetros de la solicitud|"
        + "parámetros de la petición|parámetros de consulta|parámetros de ruta|cuerpo de la solicitud|cuerpo de la petición|"
        + "argumentos|entrada|"
        + "parâmetros|requisição|solicitação|parâmetros de entrada|parâmetros da requisição|parâmetros de consulta|corpo da requisição|"
        + "paramètres|requête|paramètres d'entrée|paramètres de requête|paramètres de la requête|corps de la requête|anfrage|"
        + "anfrageparameter|anfrage-parameter|request-parameter|eingabe|eingabeparameter|abfrageparameter|запрос|параметры|"
        + "параметры запроса|тело запроса|входные параметры|аргументы|parametri|richiesta|parametri di richiesta|parametri della richiesta|"
        + "corpo della richiesta|argomenti";

    public const string NoModels =
        "错误码|错误码说明|错误代码|状态码|返回码|错误信息|响应头|更新日志|变更记录|版本记录|修订记录|錯誤碼|錯誤代碼|狀態碼|更新日誌|エラー|エラーコード|"
        + "ステータスコード|変更履歴|更新履歴|오류|오류 코드|오류코드|에러 코드|에러코드|상태 코드|변경 이력|errores|códigos de error|códigos de estado|cabeceras|"
        + "erros|códigos de erro|códigos de status|cabeçalhos|erreurs|codes d'erreur|codes de statut|codes d'état|en-têtes|fehler|"
        + "fehlercodes|statuscodes|kopfzeilen|änderungen|ошибки|коды ошибок|коды ответов|коды состояния|заголовки|история изменений|errori|"
        + "codici di errore|codici di stato|intestazioni";
}
