using System.IO.Compression;
using Microsoft.AspNetCore.Builder;

namespace HotChocolate.Tests.AspNetCore;

public sealed class CompressionTests
{
    [Fact]
    public async Task Responses_are_compressed_by_the_web_servers_own_middleware()
    {
        var text = new string('x', 100_000);
        await using var host = await TransportHost.StartAsync(
            ScriptedExecutor.Answering((_, _) => ScriptedExecutor.Data("hello", text)),
            services: services => services.AddResponseCompression(options => options.MimeTypes = ["application/graphql-response+json"]),
            pipeline: application => application.UseResponseCompression());
        var request = new HttpRequestMessage(HttpMethod.Get, host.Address + "?query={hello}");
        request.Headers.Add("Accept-Encoding", "gzip");

        using var response = await host.SendAsync(request);

        response.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        var compressed = await response.Content.ReadAsByteArrayAsync();
        compressed.Length.ShouldBeLessThan(10_000);
        using var reader = new StreamReader(new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress));
        (await reader.ReadToEndAsync()).ShouldBe($$$"""{"data":null,"extensions":{"hello":"{{{text}}}"}}""");
    }
}
