namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Goes through a document up to a place in it, and tells the path to there.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    private sealed class PathFinder
    {
        private const string SpecialCharacters = ". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029";

        // For each open array the index of its current item, for each open object the name of its current member.
        private readonly Collections::List<Step> _steps = new();

        /// <summary>The path to a token.</summary>
        /// <param name="reader">Stands on the first token that counts.</param>
        /// <param name="position">Where the token is.</param>
        /// <param name="isSyntax">Whether the document is broken somewhere behind the token.</param>
        /// <param name="member">The reader on the last member's name.</param>
        public static string Find(Json::Utf8JsonReader reader, long position, bool isSyntax, out Json::Utf8JsonReader member)
        {
            var finder = new PathFinder();
            member = reader;
            finder.Enter(ref reader);
            while (reader.TokenStartIndex < position)
            {
                finder.Leave(ref reader);
                if (!CanRead(ref reader))
                {
                    return finder.ToNext();
                }

                finder.Enter(ref reader);
                if (reader.TokenType == Json::JsonTokenType.PropertyName)
                {
                    member = reader;
                }
            }

            var path = finder.ToString();
            if (isSyntax)
            {
                finder.Leave(ref reader);
                if (!CanRead(ref reader))
                {
                    return finder.ToNext();
                }
            }

            return path;
        }

        public override string ToString()
        {
            var path = new System::Text.StringBuilder("$");
            foreach (var step in _steps)
            {
                if (step.IsArray)
                {
                    path.Append('[').Append(step.Index.ToString(System::Globalization.CultureInfo.InvariantCulture)).Append(']');
                }
                else if (step.Name is { } name)
                {
                    var isSpecial = System::MemoryExtensions.IndexOfAny(System::MemoryExtensions.AsSpan(name), System::MemoryExtensions.AsSpan(SpecialCharacters)) >= 0;
                    path.Append(isSpecial ? "['" : ".").Append(name).Append(isSpecial ? "']" : "");
                }
            }

            return path.ToString();
        }

        // What cannot be read would have been the next item.
        private string ToNext()
        {
            if (_steps.Count > 0 && _steps[_steps.Count - 1] is { IsArray: true } step)
            {
                _steps[_steps.Count - 1] = step.Next();
            }

            return ToString();
        }

        private void Enter(ref Json::Utf8JsonReader reader)
        {
            var last = _steps.Count - 1;
            switch (reader.TokenType)
            {
                case Json::JsonTokenType.EndArray:
                case Json::JsonTokenType.EndObject:
                    _steps.RemoveAt(last);
                    break;
                case Json::JsonTokenType.PropertyName:
                    _steps[last] = new Step(NameOrNull(ref reader));
                    break;
                default:
                    if (last >= 0 && _steps[last].IsArray)
                    {
                        _steps[last] = _steps[last].Next();
                    }

                    break;
            }
        }

        private void Leave(ref Json::Utf8JsonReader reader)
        {
            switch (reader.TokenType)
            {
                case Json::JsonTokenType.StartArray:
                    _steps.Add(Step.Array);
                    break;
                case Json::JsonTokenType.StartObject:
                    _steps.Add(default);
                    break;
                case Json::JsonTokenType.PropertyName:
                    break;
                default:
                    if (_steps.Count > 0 && !_steps[_steps.Count - 1].IsArray)
                    {
                        _steps[_steps.Count - 1] = default;
                    }

                    break;
            }
        }

        // A name that is no valid text has no place in a path, which ends at its object then.
        private static string? NameOrNull(ref Json::Utf8JsonReader reader)
        {
            try
            {
                return reader.GetString();
            }
            catch (System::InvalidOperationException)
            {
                return null;
            }
        }

        private static bool CanRead(ref Json::Utf8JsonReader reader)
        {
            try
            {
                return reader.Read();
            }
            catch (Json::JsonException)
            {
                return false;
            }
        }

        [DebuggerNonUserCode, ExcludeFromCodeCoverage]
        private readonly struct Step
        {
            private readonly int _count;

            public Step(string? name)
            {
                Name = name;
                IsArray = false;
                _count = 0;
            }

            private Step(int count)
            {
                Name = null;
                IsArray = true;
                _count = count;
            }

            public static Step Array => new Step(0);

            public bool IsArray { get; }

            public int Index => _count - 1;

            public string? Name { get; }

            public Step Next() => new(_count + 1);
        }
    }
}
