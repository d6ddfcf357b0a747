using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlexModels.Cli.Reports;

/// <summary>C# with the colours of a terminal.</summary>
internal static class CodeColors
{
    private const string Plain = "\u001b[0m";

    public static string Of(MemberDeclarationSyntax code, bool isColored)
    {
        if (!isColored)
        {
            return code.ToFullString().Trim() + "\n";
        }

        var text = new StringBuilder();
        foreach (var token in CodeTokens.Of(code))
        {
            var color = ColorOf(token.Class);
            text.Append(color).Append(token.Text).Append(color.Length > 0 ? Plain : "");
        }

        return text.ToString().Trim() + "\n";
    }

    private static string ColorOf(CodeClass kind) => kind switch
    {
        CodeClass.Keyword => "\u001b[34m",
        CodeClass.Comment => "\u001b[32m",
        CodeClass.Literal => "\u001b[33m",
        _ => "",
    };
}
