namespace PlexModels.Conformance.Tests.Tables;

/// <summary>The references in tables, with what has to hold for each.</summary>
public sealed class TableCorpora : TheoryData<TableCorpus>
{
    public TableCorpora()
    {
        // What its pages show as JSON are types in the places of values: "createdDateTime": "String (timestamp)".
        Add(new TableCorpus("graph") { MinFields = 0.98, MinRead = 0.95, MinBuilt = 0.95 });

        // The documents that are made of its schemas know nothing of some members that its tables call required.
        Add(new TableCorpus("discord") { MinFields = 0.97, MaxWrong = 5, MinRead = 1, MinBuilt = 0.73, MinExamples = 1, ShowsPresence = true });

        Add(new TableCorpus("lorawan-protoc-gen-doc") { MinFields = 0.995, MaxWrong = 0, MinBuilt = 1, WritesQuotedNumbers = true });

        // A document that is made of its schema lacks a member that its page calls required.
        Add(new TableCorpus("gbfs") { MinFields = 0.97, MaxWrong = 0, MinRead = 1, MinBuilt = 0.93, ShowsPresence = true });

        Add(new TableCorpus("openapi-spec") { MinExamples = 1 });
        Add(new TableCorpus("xbox") { MinRead = 1, MinExamples = 1 });
    }
}
