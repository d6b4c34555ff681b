using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace HotChocolate.Language;

/// <summary>
/// Parses GraphQL documents in UTF-8 into syntax trees: a recursive descent through the grammar (appendix C), one method for each of
/// its rules, arranged in files by section.
/// </summary>
internal ref partial struct Utf8GraphQLParser
{
    private readonly ParserOptions _options;
    private readonly NameTable _names = new();
    private readonly List<SyntaxNode> _pending = [];
    private Utf8GraphQLLexer _lexer;
    private int _tokens;
    private int _nodes;
    private int _fields;
    private int _depth;

    private Utf8GraphQLParser(ReadOnlySpan<byte> source, ParserOptions? options)
    {
        _options = options ?? ParserOptions.Default;
        _lexer = new Utf8GraphQLLexer(source);
        if (source.Length > _options.MaxAllowedLength) throw Exceeded(_options.MaxAllowedLength, "bytes");
        Advance();
    }

    private delegate TNode Rule<out TNode>(ref Utf8GraphQLParser parser);

    /// <summary>Parses a document.</summary>
    /// <exception cref="SyntaxException">It breaks the grammar or a limit.</exception>
    public static DocumentNode Parse(ReadOnlySpan<byte> source, ParserOptions? options = null) =>
        new Utf8GraphQLParser(source, options).ParseDocument();

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, ParserOptions?)"/>
    public static DocumentNode Parse(string source, ParserOptions? options = null) =>
        ParseText(source, options, static (ref parser) => parser.ParseDocument());

    /// <summary>Parses a value, in which variables may stand.</summary>
    /// <exception cref="SyntaxException">It breaks the grammar or a limit.</exception>
    public static ValueNode ParseValue(string source, ParserOptions? options = null) =>
        ParseText(source, options, static (ref parser) => parser.ParseWhole(static (ref p) => p.ParseValue(isConstant: false)));

    /// <summary>Parses a type reference.</summary>
    /// <exception cref="SyntaxException">It breaks the grammar or a limit.</exception>
    public static TypeNode ParseType(string source, ParserOptions? options = null) =>
        ParseText(source, options, static (ref parser) => parser.ParseWhole(static (ref p) => p.ParseTypeReference()));

    private static TNode ParseText<TNode>(string source, ParserOptions? options, Rule<TNode> rule)
    {
        // What has too many characters has too many bytes: it is cut off where the parser will find that out.
        if (source.Length > (options ?? ParserOptions.Default).MaxAllowedLength)
            source = source[..((options ?? ParserOptions.Default).MaxAllowedLength + 1)];
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(source.Length));
        try
        {
            // A surrogate without its partner is no character: it must stay an error and not become U+FFFD.
            var length = source.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
                ? EncodeSurrogates(source, buffer)
                : Encoding.UTF8.GetBytes(source, buffer);
            var parser = new Utf8GraphQLParser(buffer.AsSpan(0, length), options);
            return rule(ref parser);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Encodes text so that a lone surrogate becomes a byte that no UTF-8 has, for the lexer to find and report.</summary>
    private static int EncodeSurrogates(ReadOnlySpan<char> source, Span<byte> buffer)
    {
        var length = 0;
        while (!source.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(source, out var character, out var units) == OperationStatus.Done)
                length += character.EncodeToUtf8(buffer[length..]);
            else
                buffer[length++] = 0xFF;
            source = source[units..];
        }

        return length;
    }

    private TNode ParseWhole<TNode>(Rule<TNode> rule)
    {
        var node = rule(ref this);
        Expect(TokenKind.EndOfFile);
        return node;
    }

    private NameNode ParseName()
    {
        var start = Begin();
        if (_lexer.Kind != TokenKind.Name) throw Expected(TokenKind.Name.Describe());
        var name = _names.Get(_lexer.Bytes);
        Advance();
        return new NameNode(End(start), name);
    }

    private readonly SourceLocation Begin() => new(_lexer.Start, 0, _lexer.Line, _lexer.Column);

    private SourceLocation End(SourceLocation start)
    {
        if (++_nodes > _options.MaxAllowedNodes) throw Exceeded(_options.MaxAllowedNodes, "nodes");
        return start with { End = _lexer.PreviousEnd };
    }

    private void Enter()
    {
        if (++_depth > _options.MaxAllowedRecursionDepth)
        {
            throw _lexer.Error(
                _lexer.Start,
                $"Document nests deeper than {_options.MaxAllowedRecursionDepth} levels. Parsing aborted.");
        }
    }

    private void Leave() => _depth--;

    private void Advance()
    {
        _lexer.Read();
        if (_lexer.Kind != TokenKind.EndOfFile && ++_tokens > _options.MaxAllowedTokens)
            throw Exceeded(_options.MaxAllowedTokens, "tokens");
    }

    private readonly bool AtKeyword(ReadOnlySpan<byte> keyword) =>
        _lexer.Kind == TokenKind.Name && _lexer.Bytes.SequenceEqual(keyword);

    private bool Skip(TokenKind kind)
    {
        if (_lexer.Kind != kind) return false;
        Advance();
        return true;
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!AtKeyword(keyword)) return false;
        Advance();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind)) throw Expected(kind.Describe());
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword)) throw Expected($"\"{Encoding.ASCII.GetString(keyword)}\"");
    }

    /// <summary>Items between two tokens: at least one, or none at all when <paramref name="optional"/> and the first token is absent.</summary>
    private ImmutableArray<TNode> Many<TNode>(TokenKind open, Rule<TNode> item, TokenKind close, bool optional = false)
        where TNode : SyntaxNode
    {
        if (optional && _lexer.Kind != open) return [];
        Expect(open);
        var first = _pending.Count;
        do _pending.Add(item(ref this));
        while (!Skip(close));
        return Take<TNode>(first);
    }

    /// <summary>Items between two tokens, or nothing between them.</summary>
    private ImmutableArray<TNode> Any<TNode>(TokenKind open, Rule<TNode> item, TokenKind close)
        where TNode : SyntaxNode
    {
        Expect(open);
        var first = _pending.Count;
        while (!Skip(close)) _pending.Add(item(ref this));
        return Take<TNode>(first);
    }

    /// <summary>At least one item, with a token between two and perhaps before the first.</summary>
    private ImmutableArray<TNode> Delimited<TNode>(TokenKind delimiter, Rule<TNode> item)
        where TNode : SyntaxNode
    {
        Skip(delimiter);
        var first = _pending.Count;
        do _pending.Add(item(ref this));
        while (Skip(delimiter));
        return Take<TNode>(first);
    }

    /// <summary>Makes an array of the nodes that were set aside since there were <paramref name="first"/> of them.</summary>
    private readonly ImmutableArray<TNode> Take<TNode>(int first)
        where TNode : SyntaxNode
    {
        if (_pending.Count == first) return [];
        var nodes = new TNode[_pending.Count - first];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = (TNode)_pending[first + i];
        CollectionsMarshal.SetCount(_pending, first);
        return ImmutableCollectionsMarshal.AsImmutableArray(nodes);
    }

    private readonly SyntaxException Expected(string what) =>
        _lexer.Error(_lexer.Start, $"Expected {what}, found {_lexer.Describe()}.");

    private readonly SyntaxException Unexpected() =>
        _lexer.Error(_lexer.Start, $"Unexpected {_lexer.Describe()}.");

    private readonly SyntaxException Exceeded(int limit, string what) =>
        _lexer.Error(_lexer.Start, $"Document contains more than {limit} {what}. Parsing aborted.");
}
