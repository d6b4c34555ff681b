using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using HotChocolate.Types.Relay;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Applies the conventions of Relay, of mutations and of paging.</summary>
public static class ConventionRequestExecutorBuilderExtensions
{
    /// <summary>Adds <c>node</c> and <c>nodes</c>, and makes ids global.</summary>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder)
        => builder.Configure(c => c.GlobalObjectIdentification ??= new GlobalObjectIdentificationOptions());

    /// <summary>Adds <c>node</c> and <c>nodes</c>, and makes ids global.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(
        this IRequestExecutorBuilder builder,
        Action<GlobalObjectIdentificationOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.Configure(c => configure(c.GlobalObjectIdentification ??= new GlobalObjectIdentificationOptions()));
    }

    /// <summary>Gives mutations one input argument and a payload with user errors.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="applyToAllMutations">Whether that holds for every mutation or only for annotated ones.</param>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, bool applyToAllMutations = true)
        => builder.AddMutationConventions(new MutationConventionOptions { ApplyToAllMutations = applyToAllMutations });

    /// <summary>Gives mutations one input argument and a payload with user errors.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="options">The names to use.</param>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, MutationConventionOptions options)
        => builder.Configure(c => c.MutationConventions = options);

    /// <summary>Changes the defaults of paging.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder ModifyPagingOptions(this IRequestExecutorBuilder builder, Action<PagingOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.Configure(c => configure(c.PagingOptions));
    }
}
