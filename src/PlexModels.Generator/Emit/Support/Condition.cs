namespace PlexModels.Generator.Emit.Support;

/// <summary>Works out the condition of an <c>#if</c>: symbols, <c>!</c>, <c>&amp;&amp;</c>, <c>||</c> and parentheses.</summary>
internal ref struct Condition
{
    private readonly IReadOnlyDictionary<string, bool> _symbols;
    private readonly string _text;
    private int _position;

    private Condition(string text, IReadOnlyDictionary<string, bool> symbols)
    {
        _text = text;
        _symbols = symbols;
        _position = 0;
    }

    /// <param name="text">The condition.</param>
    /// <param name="symbols">Every symbol there is: what is not among them is misspelled.</param>
    public static bool Holds(string text, IReadOnlyDictionary<string, bool> symbols)
    {
        var condition = new Condition(text, symbols);
        var holds = condition.Any();
        return condition._position == text.Length ? holds : throw condition.Unreadable();
    }

    private bool Any()
    {
        var holds = All();
        while (Take("||"))
        {
            holds |= All();
        }

        return holds;
    }

    private bool All()
    {
        var holds = One();
        while (Take("&&"))
        {
            holds &= One();
        }

        return holds;
    }

    private bool One()
    {
        if (Take("!"))
        {
            return !One();
        }

        if (Take("("))
        {
            var holds = Any();
            return Take(")") ? holds : throw Unreadable();
        }

        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] == '_'))
        {
            _position++;
        }

        var symbol = _text.Substring(start, _position - start);
        SkipBlanks();
        return _symbols.TryGetValue(symbol, out var isDefined) ? isDefined : throw Unreadable();
    }

    private bool Take(string token)
    {
        if (string.CompareOrdinal(_text, _position, token, 0, token.Length) != 0)
        {
            return false;
        }

        _position += token.Length;
        SkipBlanks();
        return true;
    }

    private void SkipBlanks()
    {
        while (_position < _text.Length && _text[_position] == ' ')
        {
            _position++;
        }
    }

    private readonly InvalidOperationException Unreadable() => new($"'{_text}' is no condition over the symbols of the support code.");
}
