using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Configuration;

/// <summary>Configures a GraphQL schema and its execution.</summary>
public interface IRequestExecutorBuilder
{
    /// <summary>The schema's name.</summary>
    string Name { get; }

    /// <summary>The application's services.</summary>
    IServiceCollection Services { get; }
}
