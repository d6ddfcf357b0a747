namespace PlexModels.Package.Tests.Matrix;

/// <summary>What becomes of a project of the matrix.</summary>
internal enum MatrixResult
{
    /// <summary>It builds without a warning.</summary>
    Builds,

    /// <summary>It builds without a warning, and its program prints the lines of <see cref="MatrixRow.Says"/>.</summary>
    Runs,

    /// <summary>Its build ends with the messages of <see cref="MatrixRow.Says"/>.</summary>
    Tells,
}
