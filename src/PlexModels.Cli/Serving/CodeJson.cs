using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PlexModels.Cli.Documentations;
using PlexModels.Cli.Reports;

namespace PlexModels.Cli.Serving;

/// <summary>C# in lines of coloured pieces, each with the diagnostics that are of what it declares.</summary>
internal static class CodeJson
{
    public static void Write(
        Utf8JsonWriter json,
        Documentation documentation,
        IReadOnlyList<string> types,
        DiagnosticSubjects subjects,
        CancellationToken cancellation)
    {
        var left = Limits.Code;
        json.WriteStartArray("code");
        foreach (var type in types.TakeWhile(_ => left > 0))
        {
            foreach (var found in ModelSource.Find(documentation, type, cancellation))
            {
                var code = found.WithoutLeadingTrivia().WithoutTrailingTrivia();
                json.WriteStartObject();
                json.WriteString("type", type);
                json.WriteStartArray("lines");
                left = WriteLines(json, code, DeclaredMembers.Of(code, type, subjects), left);
                json.WriteEndArray();
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteBoolean("moreCode", left <= 0);
    }

    // A line is an array of pieces, a piece the first letter of what it is, its text, and the diagnostics.
    private static int WriteLines(
        Utf8JsonWriter json,
        MemberDeclarationSyntax code,
        IReadOnlyDictionary<int, IReadOnlyList<int>> marks,
        int left)
    {
        json.WriteStartArray();
        foreach (var token in CodeTokens.Of(code))
        {
            var parts = token.Text.Split('\n');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    json.WriteEndArray();
                    if (left <= 0)
                    {
                        return left;
                    }

                    json.WriteStartArray();
                }

                WritePiece(json, token, parts[i].TrimEnd('\r'), marks);
            }

            left -= token.Text.Length;
        }

        json.WriteEndArray();
        return left;
    }

    private static void WritePiece(Utf8JsonWriter json, CodeToken token, string text, IReadOnlyDictionary<int, IReadOnlyList<int>> marks)
    {
        if (text.Length == 0)
        {
            return;
        }

        json.WriteStartArray();
        json.WriteStringValue(token.Class.ToString()[..1]);
        json.WriteStringValue(text);
        if (marks.TryGetValue(token.Position, out var diagnostics))
        {
            foreach (var diagnostic in diagnostics)
            {
                json.WriteNumberValue(diagnostic);
            }
        }

        json.WriteEndArray();
    }
}
