using Microsoft.CodeAnalysis.CSharp;

namespace PlexModels.Generator.Settings;

/// <summary>Dotted C# namespace names.</summary>
internal static class NamespaceName
{
    public static bool IsValid(string name)
    {
        foreach (var segment in name.Split('.'))
        {
            if (!SyntaxFacts.IsValidIdentifier(segment) || SyntaxFacts.GetKeywordKind(segment) != SyntaxKind.None)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Makes a namespace of an assembly name such as <c>my-app.2</c> the way the .NET SDK does: what cannot stand becomes <c>_</c>.
    /// </summary>
    public static string Sanitize(string name)
    {
        var segments = name.Split('.');
        for (var i = 0; i < segments.Length; i++)
        {
            var characters = segments[i].ToCharArray();
            for (var c = 0; c < characters.Length; c++)
            {
                if (!SyntaxFacts.IsIdentifierPartCharacter(characters[c]))
                {
                    characters[c] = '_';
                }
            }

            var segment = new string(characters);
            var canStand = SyntaxFacts.IsValidIdentifier(segment) && SyntaxFacts.GetKeywordKind(segment) == SyntaxKind.None;
            segments[i] = canStand ? segment : "_" + segment;
        }

        return string.Join(".", segments);
    }
}
