using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PlexModels.Generator.Tests.Pipeline;

/// <summary>A compiler server keeps the generator loaded for days and runs it for many projects at once.</summary>
public sealed class StaticStateTests
{
    private static readonly FieldInfo[] s_fields =
        [.. typeof(PlexModelsGenerator).Assembly.GetTypes()
            .Where(static type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Namespace?.StartsWith("PlexModels", StringComparison.Ordinal) == true)
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))];

    [Fact]
    public void No_static_field_can_be_assigned() => Assert.DoesNotContain(s_fields, static field => !field.IsInitOnly && !field.IsLiteral);

    [Fact]
    public void No_static_field_is_a_cache_or_a_buffer()
    {
        Assert.NotEmpty(s_fields);
        Assert.DoesNotContain(s_fields, static field =>
            typeof(StringBuilder).IsAssignableFrom(field.FieldType)
            || typeof(IDictionary).IsAssignableFrom(field.FieldType)
            || (typeof(IList).IsAssignableFrom(field.FieldType) && !field.FieldType.IsArray)
            || field.FieldType.FullName!.Contains("WeakTable", StringComparison.Ordinal)
            || field.FieldType.FullName.Contains("Concurrent", StringComparison.Ordinal)
            || field.FieldType.FullName.StartsWith("System.Threading.", StringComparison.Ordinal));
    }
}
