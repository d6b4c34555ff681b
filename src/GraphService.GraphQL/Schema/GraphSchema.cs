using GraphService.GraphQL;
using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts the schema together.</summary>
public static class GraphSchema
{
    private const int MaxPageSize = 1000;
    private const int MaxDepth = 20;

    /// <summary>Adds the GraphQL server with the schema over <see cref="GraphService.Domain.IKnowledgeGraph"/>, which the caller registers.</summary>
    public static IRequestExecutorBuilder AddGraphSchema(this IServiceCollection services) => services
        .AddGraphQLServer()
        .AddQueryType<Query>()
        .AddMutationType<Mutation>()
        .AddSubscriptionType<Subscription>()
        .AddMutationConventions()
        .AddInMemorySubscriptions()
        .AddAuthorization()
        .AddTypeExtension<PersonQueries>()
        .AddTypeExtension<PaperQueries>()
        .AddTypeExtension<OrganizationQueries>()
        .AddTypeExtension<LabQueries>()
        .AddTypeExtension<SourceQueries>()
        .AddTypeExtension<CollaborationQueries>()
        .AddTypeExtension<LineageQueries>()
        .AddObjectType<PersonNode>()
        .AddObjectType<PaperNode>()
        .AddObjectType<OrganizationNode>()
        .AddObjectType<LabNode>()
        .AddObjectType<SourceNode>()
        .AddGlobalObjectIdentification()
        .AddGraphDataLoaders()
        .AddErrorFilter<GraphErrorFilter>()
        .AddMaxExecutionDepthRule(MaxDepth, skipIntrospectionFields: true)
        .ModifyPagingOptions(o =>
        {
            o.MaxPageSize = MaxPageSize;
            o.DefaultPageSize = 50;
            o.IncludeTotalCount = true;
            o.IncludeNodesField = true;
        })
        .ModifyCostOptions(o =>
        {
            o.MaxFieldCost = 200_000;
            o.MaxTypeCost = 200_000;
        })
        .ModifyRequestOptions(o => o.ExecutionTimeout = TimeSpan.FromSeconds(15));

    private static IRequestExecutorBuilder AddGraphDataLoaders(this IRequestExecutorBuilder builder) => builder
        .AddDataLoader<PersonLoader>()
        .AddDataLoader<PaperLoader>()
        .AddDataLoader<OrganizationLoader>()
        .AddDataLoader<LabLoader>()
        .AddDataLoader<AuthorshipsOfPersonLoader>()
        .AddDataLoader<AuthorshipsOfPaperLoader>()
        .AddDataLoader<CoauthorLoader>()
        .AddDataLoader<CollaborationLoader>()
        .AddDataLoader<AdvisorLoader>()
        .AddDataLoader<AdviseeLoader>()
        .AddDataLoader<EmploymentsOfPersonLoader>()
        .AddDataLoader<EmploymentsOfOrganizationLoader>()
        .AddDataLoader<EducationsOfPersonLoader>()
        .AddDataLoader<EducationsOfOrganizationLoader>()
        .AddDataLoader<MembershipsOfPersonLoader>()
        .AddDataLoader<MembershipsOfLabLoader>()
        .AddDataLoader<SourceLoader>();
}
