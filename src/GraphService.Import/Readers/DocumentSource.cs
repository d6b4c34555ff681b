using GraphService.Import.Text;

namespace GraphService.Import.Readers;

/// <summary>A document before it is read: its name, its bytes and, when asked for, its repaired text.</summary>
public sealed class DocumentSource
{
    private readonly Lazy<SourceText> _text;

    /// <summary>Makes a source of bytes.</summary>
    /// <param name="name">The file's name; used for its ending and in messages.</param>
    /// <param name="content">The bytes.</param>
    public DocumentSource(string name, ReadOnlyMemory<byte> content)
    {
        Name = name;
        Content = content;
        _text = new Lazy<SourceText>(() => SourceText.Decode(content.Span));
    }

    /// <summary>Makes a source of text that was already decoded, such as the text of a PDF.</summary>
    public DocumentSource(string name, SourceText text)
    {
        Name = name;
        _text = new Lazy<SourceText>(text);
    }

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The decoded and repaired text; decoded on first use.</summary>
    public SourceText Text => _text.Value;
}
