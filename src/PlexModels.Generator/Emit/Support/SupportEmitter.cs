using System.Collections.Immutable;
using System.Text;
using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Emit.Support;

/// <summary>
/// Emits what all models share: the source of the project <c>PlexModels.Support</c>, in the root namespace, as far as the models need it
/// and with its conditions resolved for the project.
/// </summary>
internal static class SupportEmitter
{
    private const string Namespace = "namespace PlexModels.Support;\n";
    private const string Version = "\"0.0.0\"";

    // Few names are worth an import: the code stands beside the user's own. What is named with an alias and two colons, no type of theirs
    // hides.
    private const string Imports = "Imports";
    private const string ImportIsGlobal = "global using ";

    // What a file of the project begins with that has nothing but a part of the one class, and what it ends with.
    private const string Part = Namespace + "\ninternal static partial class " + ReservedNames.Support + "\n{\n";
    private const string PartEnd = "}\n";

    /// <summary>The code of our own, and the types that the compiler asks for and the framework lacks, each in a file.</summary>
    public static ImmutableArray<EmittedFile> Emit(SupportNeeds needs, TypeAccessibility accessibility, EmitTarget target)
    {
        var symbols = SupportSymbols.Of(needs, accessibility, target);
        var imports = string.Empty;
        var shared = new StringBuilder("\nnamespace ").Append(target.RootNamespace).Append(";\n");
        var files = ImmutableArray.CreateBuilder<EmittedFile>();
        var isBehindPart = false;
        foreach (var source in SupportSources.Read())
        {
            var text = ConditionalText.Resolve(source.Text, symbols);
            var isPart = text.StartsWith(Part, StringComparison.Ordinal);
            if (isPart && isBehindPart)
            {
                shared.Length -= PartEnd.Length;
                shared.Append('\n').Append(text, Part.Length, text.Length - Part.Length);
            }
            else if (text.StartsWith(Namespace, StringComparison.Ordinal))
            {
                shared.Append(text, Namespace.Length, text.Length - Namespace.Length);
                isBehindPart = isPart;
            }
            else if (source.Name == Imports)
            {
                imports = text.Replace(ImportIsGlobal, "using ");
            }
            else if (text.Length > 0)
            {
                // No page's file has a hyphen.
                files.Add(new EmittedFile($"{ReservedNames.Support}-{source.Name}.g.cs", Header() + "\n" + text));
            }
        }

        shared.Insert(0, Header() + imports).Replace(Version, $"\"{FileHeader.Version}\"");
        files.Add(new EmittedFile(ReservedNames.Support + ".g.cs", shared.ToString()));
        return files.ToImmutable();
    }

    /// <summary>Whether what the models share has to be public: as soon as one of them is.</summary>
    public static TypeAccessibility Accessibility(SymbolTable symbols)
    {
        foreach (var page in symbols.Symbols)
        {
            if (page.Accessibility == TypeAccessibility.Public)
            {
                return TypeAccessibility.Public;
            }
        }

        return TypeAccessibility.Internal;
    }

    private static string Header()
    {
        var writer = new CodeWriter();
        FileHeader.Write(writer, "no page: what all models share");
        return writer.Finish();
    }
}
