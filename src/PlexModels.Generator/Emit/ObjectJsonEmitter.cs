using System.Globalization;
using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Emit;

/// <summary>Emits how an object page's class is read from JSON and written to it.</summary>
internal sealed class ObjectJsonEmitter
{
    private const string Support = ReservedNames.Support;

    private readonly ObjectModel _model;
    private readonly TypeText _types;
    private readonly MemberText _text;
    private readonly CodeWriter _writer = new();
    private readonly List<FieldModel> _members = [];
    private readonly bool _remembersReading;
    private readonly CancellationToken _cancellation;

    private ObjectJsonEmitter(ObjectModel model, TypeText types, CancellationToken cancellation)
    {
        _model = model;
        _cancellation = cancellation;
        _types = types;
        _text = new MemberText(types);
        foreach (var field in model.Fields)
        {
            if (field.Type.IsOnTheWire)
            {
                _members.Add(field);
                _remembersReading |= field.WireName.IsGuess || field.KeepsNull;
            }
        }
    }

    public static EmittedType Emit(ObjectModel model, TypeText types, CancellationToken cancellation)
    {
        var emitter = new ObjectJsonEmitter(model, types, cancellation);
        return new EmittedType(emitter.Needs(), emitter.Emit());
    }

    private string Emit()
    {
        var name = _model.Identity.TypeName;
        TypeDeclaration.OpenJson(_writer, _model.Identity, ObjectEmitter.Keywords(_model, isSealed: false), _types);
        WriteTable();
        if (_remembersReading)
        {
            _writer.Line($"private readonly {Support}.NamesAsRead _names;");
        }

        _writer.Line();

        WriteConstructor(name);
        _writer.Line();
        _writer.Open(
            $"internal readonly struct {ReservedNames.JsonCodec} : {Support}.ICodec<{name}>, {Support}.IJsonObjectCodec"
            + $"{(IsTolerant ? $", {Support}.ITolerantCodec" : "")}");
        _writer.Line($"public {name} Read(ref {Support}.Input json) => new(ref json);");
        _writer.Line();
        WriteWrite(name);
        if (_model.IsUnionMember)
        {
            _writer.Line();
            UnionFit.WriteMethod(_writer, _members, _types);
        }

        if (_types.EmitsExamples)
        {
            ExampleEmitter.Write(_writer, _members, _types);
        }

        _writer.Close();
        _writer.Close();
        return _writer.Finish();
    }

    // A constructor may set what is init-only, member by member as they come.
    private void WriteConstructor(string name)
    {
        if (_members.Exists(static member => member.IsRequired))
        {
            _writer.Line("[SetsRequiredMembers]");
        }

        _writer.Open($"private {name}(ref {Support}.Input json)");
        WriteEmptyCollections();
        _writer.Line("json.BeforeReading(this);");
        _writer.Line($"var members = new {Support}.MemberCursor(s_members, ref json);");
        WriteLoop();
        _writer.Line();
        WriteFindByValue();
        var target = _model.UnknownMembers == UnknownMemberHandling.Preserve ? ReservedNames.AdditionalProperties + " = " : "";
        _writer.Line($"{target}members.End({(_remembersReading ? "out _names" : "")});");
        _writer.Line("json.AfterReading(this);");
        _writer.Close();
    }

    // What is not in the JSON stays so.
    private void WriteEmptyCollections()
    {
        foreach (var member in _members)
        {
            if (member.Presence == FieldPresence.Required && MayBeAbsent(member))
            {
                _writer.Line($"{member.PropertyName} = {_text.Empty(member)};");
            }
        }
    }

    private bool IsTolerant => _model.Reading == ReadingMode.Tolerant;

    private bool MayBeAbsent(FieldModel member) =>
        IsTolerant
        && member is { Presence: FieldPresence.Required or FieldPresence.RequiredThreeState, Type.Shape: TypeShape.List or TypeShape.Map };

    // A required member without a known name can be told by its value where its values are documented: no other text is as good a sign.
    private void WriteFindByValue()
    {
        for (var i = 0; i < _members.Count; i++)
        {
            var member = _members[i];
            if (_model.UnknownMembers == UnknownMemberHandling.Preserve
                && member is
                {
                    WireName.IsGuess: true,
                    Presence: FieldPresence.Required or FieldPresence.RequiredUnsaid,
                    Type.Shape: TypeShape.Enum or TypeShape.Constant,
                })
            {
                _writer.Line(
                    $"if (members.FindByValue({Number(i)}, static text => new {_types.Of(member.Type)}(text).IsKnown) "
                    + $"is {{ }} text{Number(i)}) {member.PropertyName} = new(text{Number(i)});");
            }
        }
    }

    private void WriteLoop()
    {
        if (_members.Count < 2)
        {
            _writer.Line($"while (members.Next(ref json)) {(_members.Count == 0 ? "{ }" : Assignment(_members[0]))}");
            return;
        }

        _writer.Open("while (members.Next(ref json)) switch (members.Current)");
        for (var i = 0; i < _members.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            _writer.Line($"case {Number(i)}: {Assignment(_members[i])} break;");
        }

        _writer.Close();
    }

    private string Assignment(FieldModel member) => $"{member.PropertyName} = {_text.Read(member)};";

    private void WriteTable()
    {
        var settings = _model.UnknownMembers switch
        {
            UnknownMemberHandling.Preserve => "",
            UnknownMemberHandling.Skip => $"Unknown = {Support}.Unknown.Skip",
            _ => $"Unknown = {Support}.Unknown.Forbid",
        };
        settings += !IsTolerant ? "" : (settings.Length > 0 ? ", " : "") + "IsTolerant = true";
        var end = settings.Length > 0 ? $") {{ {settings} }};" : ");";
        _writer.Line(
            $"private static readonly {Support}.MemberTable s_members = "
            + $"new(typeof({_model.Identity.TypeName}){(_members.Count == 0 ? end : ",")}");
        _writer.Deeper();

        // One argument alone could be the array of them.
        var type = _members.Count == 1 ? $" {Support}.Member" : "";
        for (var i = 0; i < _members.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            _writer.Line($"new{type}({MemberArguments(_members[i])}){(i == _members.Count - 1 ? end : ",")}");
        }

        _writer.Shallower();
    }

    private string MemberArguments(FieldModel member)
    {
        var required = member.IsRequiredInJson ? ", required: true" : "";
        var empty = MayBeAbsent(member) ? ", mayBeAbsent: true" : "";
        var exact = member.WireName.IsGuess ? "" : ", exact: true";
        var looks = member.WireName.IsGuess && Looks(member.Type) is { } look ? $", looks: {Support}.Looks.{look}" : "";
        var keepsNull = member.KeepsNull ? ", keepsNull: true" : "";
        var sibling = member.WireName.SiblingName is { } name ? ", sibling: " + SafeText.Literal(name) : "";
        return SafeText.Literal(member.WireName.Text) + required + empty + exact + looks + keepsNull + sibling;
    }

    private void WriteWrite(string name)
    {
        _writer.Open($"public void Write(ref {Support}.Output json, {name} value)");
        _writer.Line(
            (_members.Count > 0 ? "var names = " : "")
            + $"json.StartObject(s_members, value{(_remembersReading ? ", value._names" : "")});");
        for (var i = 0; i < _members.Count; i++)
        {
            _writer.Line(_text.Write(_members[i], i));
            if (_members[i].KeepsNull)
            {
                _writer.Line(
                    $"if (value.{_members[i].PropertyName} is null && value._names.IsNull({Number(i)})) "
                    + $"json.WriteNull(names[{Number(i)}]);");
            }
        }

        var unknown = _model.UnknownMembers == UnknownMemberHandling.Preserve ? ", value." + ReservedNames.AdditionalProperties : "";
        _writer.Line($"json.EndObject(s_members, value{unknown});");
        _writer.Close();
    }

    // Null where the value is a scalar, as most are.
    private static string? Looks(CSharpType type) => type.Shape switch
    {
        TypeShape.List => "Array",
        TypeShape.Map or TypeShape.Object => "Object",
        TypeShape.JsonElement or TypeShape.Union => "Any",
        TypeShape.Nullable => Looks(type.Argument!),
        _ => null,
    };

    private FileNeeds Needs()
    {
        var needs = TypeDeclaration.JsonNeeds(_types);
        foreach (var member in _members)
        {
            needs |= member.IsRequired ? FileNeeds.CodeAnalysisNamespace : FileNeeds.None;
            needs |= member.IsDeprecated || member.Type.MentionsModel ? FileNeeds.NoObsoleteWarnings : FileNeeds.None;
        }

        return needs;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
