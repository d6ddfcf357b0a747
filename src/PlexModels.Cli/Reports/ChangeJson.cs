using PlexModels.Generator;
using PlexModels.Generator.Baseline;

namespace PlexModels.Cli.Reports;

/// <summary>Changes as JSON.</summary>
internal static class ChangeJson
{
    public static string Of(EquatableArray<Change> changes) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("breaking", changes.AsArray().Count(static change => change.Rule.IsBreaking));
        json.WriteNumber("total", changes.Count);
        json.WriteStartArray("changes");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("id", change.Rule.Descriptor.Id);
            json.WriteString("kind", change.Kind.ToString());
            json.WriteString("type", change.Subject.Type);
            if (!change.Subject.IsType)
            {
                json.WriteString("member", change.Subject.Member);
            }

            json.WriteString("before", change.Before?.ToString());
            json.WriteString("after", change.After?.ToString());
            json.WriteBoolean("readers", change.Rule.Breaks.HasFlag(Breaks.Readers));
            json.WriteBoolean("writers", change.Rule.Breaks.HasFlag(Breaks.Writers));
            json.WriteBoolean("source", change.Rule.Breaks.HasFlag(Breaks.Source));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
