using System.Text.Json;
using HotChocolate.AspNetCore.Requests;
using HotChocolate.Execution;

namespace HotChocolate.AspNetCore.Sockets;

/// <summary>An operation that a client has subscribed to: executes it and sends what it answers.</summary>
internal sealed class SocketOperation(string id, SocketSender sender, CancellationToken socketEnding) : IDisposable
{
    private readonly JsonEncodedText _id = JsonEncodedText.Encode(id);
    private readonly CancellationTokenSource _ending = CancellationTokenSource.CreateLinkedTokenSource(socketEnding);

    public string Id { get; } = id;

    /// <summary>Executes the operation until it is complete, fails or is cancelled.</summary>
    public async Task RunAsync(IRequestExecutor executor, GraphQLRequest request, IOperationRequest operationRequest)
    {
        using (request)
        {
            await using var result = await executor.ExecuteAsync(operationRequest, _ending.Token);
            if (result is ResponseStream stream)
                await SendAllAsync(stream);
            else
                await SendAsync((OperationResult)result);
        }
    }

    /// <summary>Answers that the operation failed; no message follows for it.</summary>
    public ValueTask FailAsync(IReadOnlyList<IError> errors) => sender.SendErrorsAsync(_id, errors, _ending.Token);

    /// <summary>Ends the operation: the client wants no more of it. What that sets off runs elsewhere.</summary>
    public void Cancel() => _ = _ending.CancelAsync();

    public void Dispose() => _ending.Dispose();

    private async Task SendAllAsync(ResponseStream stream)
    {
        await foreach (var next in stream.ReadResultsAsync().WithCancellation(_ending.Token))
            await sender.SendNextAsync(_id, next, _ending.Token);
        await sender.SendCompleteAsync(_id, _ending.Token);
    }

    private async Task SendAsync(OperationResult result)
    {
        if (!result.IsDataSet)
        {
            await FailAsync(result.Errors);
            return;
        }

        await sender.SendNextAsync(_id, result, _ending.Token);
        await sender.SendCompleteAsync(_id, _ending.Token);
    }
}
