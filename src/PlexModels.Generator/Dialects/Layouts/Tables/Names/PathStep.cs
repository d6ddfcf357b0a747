namespace PlexModels.Generator.Dialects.Layouts.Tables.Names;

/// <summary>A part of a name that is a path.</summary>
/// <param name="Name">The member's name; empty where it stands for members of any name: <c>{id}</c>, <c>*</c>.</param>
/// <param name="HasItems">Whether it is a list, and what follows is of its items.</param>
internal readonly record struct PathStep(string Name, bool HasItems)
{
    public bool IsAnyName => Name.Length == 0;
}
