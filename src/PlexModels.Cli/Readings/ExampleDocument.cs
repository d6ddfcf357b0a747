using System.Text;
using PlexModels.Cli.Documentations;
using PlexModels.Generator.Emit;
using PlexModels.Generator.Models;

namespace PlexModels.Cli.Readings;

/// <summary>The documented JSON of a model, as generated code has it with <c>PlexModelsExamples</c>.</summary>
internal sealed class ExampleDocument
{
    // As the generated code has it: pages may say of objects that they always hold each other.
    private const int MaxDepth = 8;

    private readonly IReadOnlyDictionary<string, TypeModel> _models;
    private readonly StringBuilder _json = new();
    private readonly int _maxLength;

    private ExampleDocument(IReadOnlyDictionary<string, TypeModel> models, int maxLength)
    {
        _models = models;
        _maxLength = maxLength;
    }

    /// <param name="documentation">The models.</param>
    /// <param name="model">The model's qualified name.</param>
    /// <param name="maxLength">How many characters there may be.</param>
    /// <returns>The JSON, without white space; null where there would be more of it.</returns>
    public static string? Of(Documentation documentation, string model, int maxLength = int.MaxValue)
    {
        var document = new ExampleDocument(documentation.Models, maxLength);
        document.Add(model, depth: 0);
        return document.IsFull ? null : document._json.ToString();
    }

    private bool IsFull => _json.Length > _maxLength;

    private void Add(string name, int depth)
    {
        if (IsFull || !_models.TryGetValue(name, out var model))
        {
            _json.Append("{}");
            return;
        }

        switch (model)
        {
            case EnumModel ofEnum:
                _json.Append(ExampleText.Of(ofEnum).Before);
                break;
            case UnionModel ofUnion when depth <= MaxDepth:
                Add(ExampleText.Of(ofUnion), depth);
                break;
            case ObjectModel ofObject when depth <= MaxDepth:
                AddMembers(ofObject, depth);
                break;
            default:
                _json.Append("{}");
                break;
        }
    }

    private void AddMembers(ObjectModel model, int depth)
    {
        var separator = '{';
        foreach (var field in model.Fields)
        {
            if (field.Type.IsOnTheWire && ExampleText.Of(field) is { } member)
            {
                _json.Append(separator);
                Add(member, depth);
                separator = ',';
            }
        }

        _json.Append(separator == '{' ? "{}" : "}");
    }

    private void Add(ExampleText text, int depth)
    {
        _json.Append(text.Before);
        if (text.Model is { } model)
        {
            Add(model.ModelName!, depth + 1);
        }

        _json.Append(text.After);
    }
}
