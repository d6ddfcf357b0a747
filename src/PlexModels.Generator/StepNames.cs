namespace PlexModels.Generator;

/// <summary>The tracking names of the pipeline's steps, in the order the data takes.</summary>
internal static class StepNames
{
    public const string Project = "Project";
    public const string Platform = "Platform";
    public const string Target = "Target";
    public const string Items = "Items";
    public const string Pages = "Pages";
    public const string Dialects = "Dialects";
    public const string OptionProblems = "OptionProblems";
    public const string Outlines = "Outlines";
    public const string Symbols = "Symbols";
    public const string Results = "Results";
    public const string Diagnostics = "Diagnostics";
    public const string ModelFiles = "ModelFiles";
    public const string SupportNeeds = "SupportNeeds";
    public const string Support = "Support";
    public const string Context = "Context";
    public const string OpenApi = "OpenApi";
    public const string Baseline = "Baseline";
    public const string BaselineDocument = "BaselineDocument";
    public const string Changes = "Changes";
    public const string ChangeDiagnostics = "ChangeDiagnostics";
    public const string AcceptedBaseline = "AcceptedBaseline";
}
