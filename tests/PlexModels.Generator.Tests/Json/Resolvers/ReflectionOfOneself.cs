using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PlexModels.Generator.Tests.Json.Resolvers;

/// <summary>Reflection as applications derive from it: with something done to the metadata of every class.</summary>
internal sealed class ReflectionOfOneself : DefaultJsonTypeInfoResolver
{
    public override JsonTypeInfo GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        var info = base.GetTypeInfo(type, options);
        SortMembers(info);
        return info;
    }

    public static void SortMembers(JsonTypeInfo info)
    {
        if (info.Kind == JsonTypeInfoKind.Object)
        {
            var members = info.Properties.OrderBy(static member => member.Name, StringComparer.Ordinal).ToList();
            info.Properties.Clear();
            members.ForEach(info.Properties.Add);
        }
    }

    /// <summary>What keeps computed members off the wire, and leaves nothing of a class that has no others.</summary>
    public static void DropComputedMembers(JsonTypeInfo info)
    {
        if (info.Kind == JsonTypeInfoKind.Object)
        {
            foreach (var member in info.Properties.Where(static member => member.Set is null).ToList())
            {
                info.Properties.Remove(member);
            }
        }
    }
}
