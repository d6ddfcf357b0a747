namespace PlexModels.Generator.Dialects.Layouts.Tables.Values;

/// <summary>What words before values say of them.</summary>
internal enum ProseAnnouncement
{
    None,

    /// <summary>What follows are the values of the field: "possible values are".</summary>
    Values,

    /// <summary>What follows are its values if the sentence says nothing else: "must be".</summary>
    Sentence,
}
