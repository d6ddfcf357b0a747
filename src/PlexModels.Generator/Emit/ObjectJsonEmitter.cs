using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Emit;

/// <summary>Emits how an object page's class is read from JSON and written to it.</summary>
internal sealed class ObjectJsonEmitter
{
    private const string Reader = "ref global::System.Text.Json.Utf8JsonReader reader";
    private const string Settings = ReservedNames.Support + ".Settings settings";

    private readonly ObjectModel _model;
    private readonly TypeText _types;
    private readonly CodeWriter _writer = new();
    private readonly List<FieldModel> _members = [];
    private readonly List<string> _locals = [];
    private readonly bool _hasGuesses;

    private ObjectJsonEmitter(ObjectModel model, TypeText types)
    {
        _model = model;
        _types = types;
        var locals = new MemberNames(["reader", "writer", "settings", "members", "name", "names", "start", "value"]);
        foreach (var field in model.Fields)
        {
            if (field.Type.IsOnTheWire)
            {
                _members.Add(field);
                _locals.Add(Local(locals.Take(Identifier.Camel(field.PropertyName), "Value")));
                _hasGuesses |= field.WireName.IsGuess;
            }
        }
    }

    public static string Emit(ObjectModel model, EmitTarget target, TypeText types) => new ObjectJsonEmitter(model, types).Emit(target);

    private string Emit(EmitTarget target)
    {
        var name = _model.Identity.TypeName;
        TypeDeclaration.OpenJson(_writer, _model.Identity, target, ObjectEmitter.Keywords(_model, isSealed: false));
        if (_hasGuesses)
        {
            _writer.Line($"private {ReservedNames.Support}.NamesAsRead NamesAsRead {{ get; init; }}");
            _writer.Line();
        }

        _writer.Open($"internal readonly struct {ReservedNames.JsonCodec} : {ReservedNames.Support}.ICodec<{name}>");
        WriteTable();
        _writer.Line();
        WriteRead(name);
        _writer.Line();
        WriteWrite(name);
        if (_members.Count > 0)
        {
            _writer.Line();
            WriteFind();
        }

        _writer.Close();
        _writer.Close();
        return _writer.Finish();
    }

    private void WriteTable()
    {
        _writer.Line($"private static readonly {ReservedNames.Support}.MemberTable s_members = new(");
        _writer.Deeper();
        _writer.Line(SafeText.Literal(_model.Identity.TypeName) + (_members.Count == 0 ? ");" : ","));
        for (var i = 0; i < _members.Count; i++)
        {
            var member = _members[i];
            var flags = (IsRequired(member) ? ", isRequired: true" : "") + (member.WireName.IsGuess ? ", isGuess: true" : "");
            var end = i == _members.Count - 1 ? ");" : ",";
            _writer.Line($"new {ReservedNames.Support}.Member({SafeText.Literal(member.WireName.Text)}, {ReservedNames.Support}.Looks.{Looks(member.Type)}{flags}){end}");
        }

        _writer.Shallower();
    }

    private void WriteRead(string name)
    {
        _writer.Open($"public {name} Read({Reader}, {Settings})");
        if (_hasGuesses)
        {
            _writer.Line("var start = reader;");
        }

        _writer.Line($"var members = new {ReservedNames.Support}.MemberCursor(ref reader, s_members);");
        for (var i = 0; i < _members.Count; i++)
        {
            _writer.Line($"{_types.Property(_members[i])} {_locals[i]} = default{(IsRequired(_members[i]) && !IsValueType(_members[i]) ? "!" : "")};");
        }

        _writer.Open("while (members.Next(ref reader, out var name))");
        WriteMemberSwitch();
        _writer.Close();
        _writer.Line();
        if (_members.Exists(IsRequired))
        {
            _writer.Line("members.CheckRequired();");
        }

        WriteCreation(name);
        _writer.Close();
    }

    private void WriteMemberSwitch()
    {
        if (_members.Count == 0)
        {
            WriteUnknown();
            return;
        }

        _writer.Open(_hasGuesses ? "switch (members.Bind(Find(name), name, ref reader, in start))" : "switch (members.Bind(Find(name)))");
        for (var i = 0; i < _members.Count; i++)
        {
            _writer.Line($"case {Number(i)}:");
            _writer.Deeper();
            _writer.Line($"{_locals[i]} = default({_types.PropertyCodec(_members[i])}).Read(ref reader, settings);");
            _writer.Line("break;");
            _writer.Shallower();
        }

        _writer.Line("default:");
        _writer.Deeper();
        WriteUnknown();
        if (_model.UnknownMembers != UnknownMemberHandling.Error)
        {
            _writer.Line("break;");
        }

        _writer.Shallower();
        _writer.Close();
    }

    private void WriteUnknown() => _writer.Line(_model.UnknownMembers switch
    {
        UnknownMemberHandling.Preserve => "members.Keep(name, ref reader);",
        UnknownMemberHandling.Skip => "reader.Skip();",
        _ => $"throw {ReservedNames.Support}.Undocumented(name, {SafeText.Literal(_model.Identity.TypeName)});",
    });

    private void WriteCreation(string name)
    {
        _writer.Line($"return new {name}");
        _writer.Open();
        for (var i = 0; i < _members.Count; i++)
        {
            _writer.Line($"{_members[i].PropertyName} = {_locals[i]},");
        }

        if (_model.UnknownMembers == UnknownMemberHandling.Preserve)
        {
            _writer.Line($"{ReservedNames.AdditionalProperties} = members.Unknown,");
        }

        if (_hasGuesses)
        {
            _writer.Line("NamesAsRead = members.NamesAsRead,");
        }

        _writer.Close(";");
    }

    private void WriteWrite(string name)
    {
        _writer.Open($"public void Write(global::System.Text.Json.Utf8JsonWriter writer, {name} value, {Settings})");
        _writer.Open("if (value is null)");
        _writer.Line("writer.WriteNullValue();");
        _writer.Line("return;");
        _writer.Close();
        _writer.Line();
        if (_members.Count > 0)
        {
            _writer.Line(_hasGuesses ? "var names = value.NamesAsRead.Or(s_members.Names);" : "var names = s_members.Names;");
        }

        _writer.Line("writer.WriteStartObject();");
        for (var i = 0; i < _members.Count; i++)
        {
            WriteMember(_members[i], i, _locals[i]);
        }

        if (_model.UnknownMembers == UnknownMemberHandling.Preserve)
        {
            _writer.Line($"{ReservedNames.Support}.WriteUnknown(writer, value.{ReservedNames.AdditionalProperties}, settings);");
        }

        _writer.Line("writer.WriteEndObject();");
        _writer.Close();
    }

    private void WriteMember(FieldModel member, int index, string local)
    {
        var property = "value." + member.PropertyName;
        switch (member.Presence)
        {
            case FieldPresence.Required or FieldPresence.RequiredThreeState:
                WriteValue(member, index, property, _types.PropertyCodec(member));
                break;
            case FieldPresence.Optional:
                var type = member.Type.Shape == TypeShape.Nullable ? member.Type.Argument! : member.Type;
                _writer.Open($"if ({property} is {{ }} {local})");
                WriteValue(member with { Type = type }, index, local, _types.Codec(type));
                _writer.Close();
                _writer.Line();
                break;
            default:
                _writer.Open($"if ({property}.IsPresent)");
                WriteValue(member, index, property, _types.PropertyCodec(member));
                _writer.Close();
                _writer.Line();
                break;
        }
    }

    // The writer has a method of its own for a name with a value of these types.
    private void WriteValue(FieldModel member, int index, string value, string codec)
    {
        var method = member.Presence is FieldPresence.ThreeState or FieldPresence.RequiredThreeState ? null : member.Type.Shape switch
        {
            TypeShape.String or TypeShape.DateTimeOffset or TypeShape.Guid => "WriteString",
            TypeShape.Int64 or TypeShape.Int32 or TypeShape.Double or TypeShape.Single or TypeShape.Decimal => "WriteNumber",
            TypeShape.Boolean => "WriteBoolean",
            _ => null,
        };
        if (method is not null)
        {
            _writer.Line($"writer.{method}(names[{Number(index)}], {value});");
            return;
        }

        _writer.Line($"writer.WritePropertyName(names[{Number(index)}]);");
        _writer.Line($"default({codec}).Write(writer, {value}, settings);");
    }

    private void WriteFind() => TextSwitch.Write(
        _writer,
        "private static int Find(global::System.ReadOnlySpan<byte> name)",
        "name",
        _members.Select(static (member, index) => (member.WireName.Text, Number(index))),
        otherwise: "-1");

    private static bool IsRequired(FieldModel member) => member.Presence is FieldPresence.Required or FieldPresence.RequiredThreeState;

    private static bool IsValueType(FieldModel member) => member.Type.IsValueType || member.Presence == FieldPresence.RequiredThreeState;

    private static string Looks(CSharpType type) => type.Shape switch
    {
        TypeShape.List => "Array",
        TypeShape.Map or TypeShape.Object => "Object",
        TypeShape.JsonElement or TypeShape.Union => "Any",
        TypeShape.Nullable => Looks(type.Argument!),
        _ => "Scalar",
    };

    private static string Local(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
