using System.Text;

namespace PlexModels.Generator.Emit.Support;

/// <summary>Resolves the <c>#if</c>s of C# as the compiler would, and leaves them out.</summary>
internal static class ConditionalText
{
    /// <summary>The lines that are compiled.</summary>
    public static string Resolve(string text, IReadOnlyDictionary<string, bool> symbols)
    {
        var resolved = new StringBuilder(text.Length);
        var branches = new Stack<Branch>();
        var isCompiled = true;
        foreach (var line in text.Split('\n'))
        {
            var directive = line.TrimStart();
            if (directive.StartsWith("#if ", StringComparison.Ordinal))
            {
                branches.Push(new Branch(isCompiled));
                isCompiled = branches.Peek().Enter(isCompiled && Condition.Holds(directive.Substring(4), symbols));
            }
            else if (directive.StartsWith("#elif ", StringComparison.Ordinal))
            {
                isCompiled = branches.Peek().Enter(Condition.Holds(directive.Substring(6), symbols));
            }
            else if (directive == "#else")
            {
                isCompiled = branches.Peek().Enter(true);
            }
            else if (directive == "#endif")
            {
                isCompiled = branches.Pop().IsAroundCompiled;
            }
            else if (isCompiled)
            {
                resolved.Append(line).Append('\n');
            }
        }

        // The text ends with a line end, behind which there is no line.
        resolved.Length -= resolved.Length > 0 ? 1 : 0;
        return resolved.ToString();
    }

    private sealed class Branch(bool isAroundCompiled)
    {
        private bool _isTaken;

        public bool IsAroundCompiled { get; } = isAroundCompiled;

        public bool Enter(bool holds)
        {
            var isCompiled = IsAroundCompiled && holds && !_isTaken;
            _isTaken |= isCompiled;
            return isCompiled;
        }
    }
}
