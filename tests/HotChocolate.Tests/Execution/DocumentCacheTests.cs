using System.Text;
using HotChocolate.Execution;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Tests.Execution;

public sealed class DocumentCacheTests
{
    [Fact]
    public void A_document_is_found_by_its_text()
    {
        var cache = new DocumentCache();
        var document = Document();
        cache.Add("{ a }"u8, document);

        cache.TryGet("{ a }"u8, out var found).ShouldBeTrue();
        found.ShouldBeSameAs(document);
        cache.TryGet("{ b }"u8, out _).ShouldBeFalse();
    }

    [Fact]
    public void The_cache_forgets_what_is_not_asked_for_and_stays_small()
    {
        var cache = new DocumentCache(capacity: 10);
        cache.Add("kept"u8, Document());

        for (var i = 0; i < 1000; i++)
        {
            cache.Add(Encoding.UTF8.GetBytes($"document {i}"), Document());
            cache.TryGet("kept"u8, out _).ShouldBeTrue();
        }

        cache.Count.ShouldBeLessThanOrEqualTo(10);
    }

    [Fact]
    public void A_document_that_is_very_large_is_not_kept()
    {
        var cache = new DocumentCache();
        cache.Add(new byte[100_000], Document());
        cache.Count.ShouldBe(0);
    }

    private static CachedDocument Document()
    {
        var query = new ObjectGraphType("Query");
        var field = new FieldDefinition("__typename", query);
        var schema = new Schema("test", query, null, null, new Dictionary<string, NamedGraphType>(), new Dictionary<string, DirectiveDefinition>())
        {
            TypenameField = field,
            SchemaField = field,
            TypeField = field,
        };
        return new CachedDocument(schema, Utf8GraphQLParser.Parse("{ __typename }"));
    }
}
