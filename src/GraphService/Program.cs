using GraphService.Commands;

return await GraphServiceCommand.RunAsync(args).ConfigureAwait(false);
