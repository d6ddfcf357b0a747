namespace PlexModels.Generator.Tests.Json.Differential;

/// <summary>The same documents under the same options through the generated context and through System.Text.Json's own.</summary>
public sealed class OptionTests
{
    public static MatrixTheoryData<string, string> Reads => new(OptionSets.Reading.Keys, Documents.ToRead);

    public static MatrixTheoryData<string, string> Writes => new(OptionSets.Writing.Keys, Documents.ToWrite);

    [Theory]
    [MemberData(nameof(Reads))]
    public void A_document_is_read_as_System_Text_Json_reads_it(string options, string document)
    {
        var (model, json) = Documents.Split(document);

        Assert.Equal(Side.Theirs.Read(model, json, OptionSets.Reading[options]), Side.Ours.Read(model, json, OptionSets.Reading[options]));
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public void A_model_is_written_as_System_Text_Json_writes_it(string options, string document)
    {
        var (model, json) = Documents.Split(document);

        Assert.Equal(Side.Theirs.Write(model, json, OptionSets.Writing[options]), Side.Ours.Write(model, json, OptionSets.Writing[options]));
    }
}
