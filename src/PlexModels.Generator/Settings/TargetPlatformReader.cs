using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PlexModels.Generator.Settings;

/// <summary>Finds the versions of the assemblies that matter among the compilation's references.</summary>
internal static class TargetPlatformReader
{
    private const string Runtime = "System.Runtime";
    private const string CoreLibrary = "System.Private.CoreLib";
    private const string Json = "System.Text.Json";
    private const string AspNetCoreOpenApi = "Microsoft.AspNetCore.OpenApi";
    private const string OpenApi = "Microsoft.OpenApi";

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
        int runtime = 0, json = 0, aspNetCoreOpenApi = 0, openApi = 0;
        foreach (var assembly in assemblies)
        {
            switch (assembly)
            {
                case { Name: Runtime or CoreLibrary }:
                    runtime = Math.Max(runtime, assembly.Major);
                    break;
                case { Name: Json }:
                    json = Math.Max(json, assembly.Major);
                    break;
                case { Name: AspNetCoreOpenApi }:
                    aspNetCoreOpenApi = Math.Max(aspNetCoreOpenApi, assembly.Major);
                    break;
                case { Name: OpenApi }:
                    openApi = Math.Max(openApi, assembly.Major);
                    break;
                default:
                    break;
            }
        }

        return new TargetPlatform(runtime, json, aspNetCoreOpenApi, openApi);
    }

    private static bool Matters(string name) => name is Runtime or CoreLibrary or Json or AspNetCoreOpenApi or OpenApi;

    private static string FileStem(string path)
    {
        var start = path.LastIndexOfAny(['/', '\\']) + 1;
        return path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? path.Substring(start, path.Length - start - 4)
            : path.Substring(start);
    }
}
