using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PlexModels.Generator.Settings;

/// <summary>Finds the versions of the assemblies that matter among the compilation's references.</summary>
internal static class TargetPlatformReader
{
    private const string Runtime = "System.Runtime";
    private const string CoreLibrary = "System.Private.CoreLib";
    private const string Json = "System.Text.Json";

    /// <summary>The assembly behind a reference if it is one that matters, else null.</summary>
    public static ReferencedAssembly? Read(MetadataReference reference)
    {
        if (reference is CompilationReference project)
        {
            var identity = project.Compilation.Assembly.Identity;
            return Matters(identity.Name) ? new ReferencedAssembly(identity.Name, identity.Version.Major) : null;
        }

        if (reference is not PortableExecutableReference portable || (portable.FilePath is { } path && !Matters(FileStem(path))))
        {
            return null;
        }

        try
        {
            if (portable.GetMetadata() is not AssemblyMetadata assembly || assembly.GetModules().IsEmpty)
            {
                return null;
            }

            var reader = assembly.GetModules()[0].GetMetadataReader();
            var definition = reader.GetAssemblyDefinition();
            var name = reader.GetString(definition.Name);
            return Matters(name) ? new ReferencedAssembly(name, definition.Version.Major) : null;
        }
        catch (Exception e) when (e is BadImageFormatException or System.IO.IOException or InvalidOperationException)
        {
            // The compiler itself reports a reference that cannot be read (CS0009).
            return null;
        }
    }

    public static TargetPlatform Combine(ImmutableArray<ReferencedAssembly?> assemblies)
    {
        int runtime = 0, json = 0;
        foreach (var assembly in assemblies)
        {
            if (assembly?.Name == Json)
            {
                json = Math.Max(json, assembly.Major);
            }
            else if (assembly is not null)
            {
                runtime = Math.Max(runtime, assembly.Major);
            }
        }

        return new TargetPlatform(runtime, json);
    }

    private static bool Matters(string name) => name is Runtime or CoreLibrary or Json;

    private static string FileStem(string path)
    {
        var start = path.LastIndexOfAny(['/', '\\']) + 1;
        return path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? path.Substring(start, path.Length - start - 4) : path.Substring(start);
    }
}
