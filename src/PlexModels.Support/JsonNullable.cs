#if USES_THREE_STATES
namespace PlexModels.Support;

/// <summary>A value that JSON can leave out, set to null, or give: three states that stay apart when read and when written.</summary>
/// <remarks>
/// In a class of your own, mark a property of this type with <c>[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]</c>: an absent
/// value is the default one, and a converter alone cannot leave out the member that it is written for. Without the attribute it is written as null.
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
[Serialization::JsonConverter(typeof(JsonNullable.Converter))]
[System::Diagnostics.DebuggerDisplay("{DebuggerDisplay,nq}")]
[System::CodeDom.Compiler.GeneratedCode("PlexModels.Generator", "0.0.0")]
[DebuggerNonUserCode, ExcludeFromCodeCoverage]
#if HAS_INTERNAL_MODELS_ONLY
internal
#else
public
#endif
readonly struct JsonNullable<T> : System::IEquatable<JsonNullable<T>>, PlexModelsJson.IThreeState
{
    private readonly T? _value;
    private readonly State _state;

    /// <summary>Holds a value, or null.</summary>
    /// <param name="value">The value; null gives <see cref="Null"/>.</param>
    public JsonNullable(T? value)
    {
        _value = value;
        _state = value is null ? State.Null : State.Value;
    }

    private JsonNullable(State state)
    {
        _value = default;
        _state = state;
    }

    private enum State : byte
    {
        Absent,
        Null,
        Value,
    }

    /// <summary>Not in the JSON at all; the same as <c>default</c>.</summary>
    public static JsonNullable<T> Absent => default;

    /// <summary>In the JSON, as null.</summary>
    public static JsonNullable<T> Null => new JsonNullable<T>(State.Null);

    /// <summary>Whether the member is in the JSON, be it null or a value.</summary>
    public bool IsPresent => _state != State.Absent;

    /// <summary>Whether the member is in the JSON and null.</summary>
    public bool IsNull => _state == State.Null;

    /// <summary>Whether there is a value.</summary>
    public bool HasValue => _state == State.Value;

    /// <summary>The value.</summary>
    /// <exception cref="System::InvalidOperationException">There is none: see <see cref="HasValue"/>.</exception>
    public T Value => _state == State.Value
        ? _value!
        : throw new System::InvalidOperationException(_state == State.Null ? "The JSON value is null." : "The JSON member is absent.");

    object? PlexModelsJson.IThreeState.Held => _value;

    // Quotes tell the text "null" from null.
    private string DebuggerDisplay => _state switch
    {
        State.Absent => "absent",
        State.Null => "null",
        _ => _value is string text ? "\"" + text + "\"" : ToString(),
    };

    /// <summary>Holds a value, or null.</summary>
    /// <param name="value">The value; null gives <see cref="Null"/>.</param>
    public static implicit operator JsonNullable<T>(T? value) => new JsonNullable<T>(value);

    /// <summary>Whether both are in the same state, with equal values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(JsonNullable<T> left, JsonNullable<T> right) => left.Equals(right);

    /// <summary>Whether the states or the values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(JsonNullable<T> left, JsonNullable<T> right) => !left.Equals(right);

    /// <summary>The value, or a default where there is none.</summary>
    /// <param name="fallback">What to return when the member is absent or null.</param>
    /// <returns>The value or the fallback.</returns>
    public T? GetValueOrDefault(T? fallback = default) => _state == State.Value ? _value : fallback;

    // Whoever has nothing but the type's metadata gets a converter from a value of it: no generic type is put together at run time.
    Serialization::JsonConverter PlexModelsJson.IThreeState.CreateConverter() => new PlexModelsJson.ThreeStateConverter<T>();

    /// <inheritdoc/>
    public bool Equals(JsonNullable<T> other) =>
        _state == other._state && Collections::EqualityComparer<T?>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonNullable<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _state == State.Value ? _value!.GetHashCode() : (int)_state;

    /// <summary>The value as text; <c>null</c> or nothing where there is none.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _state == State.Value ? _value!.ToString() ?? "" : _state == State.Null ? "null" : "";
}
#endif
