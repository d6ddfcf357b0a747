using PlexModels.Benchmarks.Contenders;

namespace PlexModels.Benchmarks.Documents;

/// <summary>What each contender made of a document.</summary>
public sealed class DocumentValues
{
    private DocumentValues(Document document)
    {
        Generated = Read(document.Generated, document);
        Direct = Read(document.Direct, document);
        RequiredInit = Read(document.RequiredInit, document);
        GetSet = Read(document.GetSet, document);
        Reflection = Read(document.Reflection, document);
        Newtonsoft = Read(document.Newtonsoft, document);
        Held = HeldObjects.Of(Direct);
    }

    public object Generated { get; }

    public object Direct { get; }

    public object RequiredInit { get; }

    public object GetSet { get; }

    public object Reflection { get; }

    public object Newtonsoft { get; }

    /// <summary>All that <see cref="Direct"/> holds.</summary>
    internal HeldObjects Held { get; }

    /// <summary>Reads a document with everyone, and makes sure that all who write alike write the same.</summary>
    public static DocumentValues Read(Document document)
    {
        var values = new DocumentValues(document);
        var expected = document.RequiredInit.Write(values.RequiredInit);
        Compare(document, expected, document.Generated.Write(values.Generated));
        Compare(document, expected, document.Direct.Write(values.Direct));
        Compare(document, expected, document.GetSet.Write(values.GetSet));
        Compare(document, expected, document.Reflection.Write(values.Reflection));
        return values;
    }

    private static object Read(Contender contender, Document document) =>
        contender.Read(document.Utf8) ?? throw new InvalidOperationException($"The document {document} is null.");

    private static void Compare(Document document, byte[] expected, byte[] actual)
    {
        if (!expected.AsSpan().SequenceEqual(actual))
        {
            throw new InvalidOperationException($"The writers to compare do not write the same document ({document}).");
        }
    }
}
