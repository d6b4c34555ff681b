using System.Security.Claims;
using HotChocolate.Authorization;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using AuthorizeAttribute = HotChocolate.Authorization.AuthorizeAttribute;

namespace HotChocolate.SchemaBuilding;

/// <summary>Lets only those users resolve a field who meet its rules.</summary>
internal sealed class AuthorizationConvention(bool isEnabled)
{
    public void Apply(FieldDraft draft)
    {
        if (!isEnabled || draft.Authorization.Count == 0)
            return;

        var before = draft.Authorization.Where(r => r.Apply != ApplyPolicy.AfterResolver).ToArray();
        var after = draft.Authorization.Where(r => r.Apply == ApplyPolicy.AfterResolver).ToArray();
        draft.Resolver = new CompiledResolver { Resolver = Authorized(draft.Resolver.AsResolver(), before, after), IsAsync = draft.Resolver.IsAsync };

        if (draft.Subscribe is { } subscribe)
            draft.Subscribe = Authorized(subscribe, before);
    }

    private static FieldResolver Authorized(FieldResolver inner, AuthorizeAttribute[] before, AuthorizeAttribute[] after) => async context =>
    {
        await CheckAsync(context, before, null).ConfigureAwait(false);
        var result = await inner(context).ConfigureAwait(false);
        await CheckAsync(context, after, result).ConfigureAwait(false);
        return result;
    };

    private static SubscribeResolver Authorized(SubscribeResolver inner, AuthorizeAttribute[] before) => async context =>
    {
        await CheckAsync(context, before, null).ConfigureAwait(false);
        return await inner(context).ConfigureAwait(false);
    };

    private static async ValueTask CheckAsync(ResolverContext context, AuthorizeAttribute[] rules, object? resource)
    {
        if (rules.Length == 0)
            return;

        var user = context.GetGlobalStateOrDefault<ClaimsPrincipal>(nameof(ClaimsPrincipal));

        if (user is null || !user.Identities.Any(i => i.IsAuthenticated))
            throw Refused("The current user is not authorized to access this resource.", ErrorCodes.NotAuthenticated);

        foreach (var rule in rules)
        {
            if (rule.Roles is { Length: > 0 } roles && !roles.Any(user.IsInRole))
                throw Refused("The current user is not authorized to access this resource.", ErrorCodes.NotAuthorized);

            if (rule.Policy is { } policy)
                await CheckPolicyAsync(context, user, policy, resource).ConfigureAwait(false);
        }
    }

    private static async ValueTask CheckPolicyAsync(ResolverContext context, ClaimsPrincipal user, string policyName, object? resource)
    {
        var policy = await context.Services
            .GetRequiredService<IAuthorizationPolicyProvider>()
            .GetPolicyAsync(policyName)
            .ConfigureAwait(false)
            ?? throw Refused($"The `{policyName}` authorization policy does not exist.", ErrorCodes.PolicyNotFound);

        var result = await context.Services
            .GetRequiredService<IAuthorizationService>()
            .AuthorizeAsync(user, resource ?? context, policy)
            .ConfigureAwait(false);

        if (!result.Succeeded)
            throw Refused("The current user is not authorized to access this resource.", ErrorCodes.NotAuthorized);
    }

    private static GraphQLException Refused(string message, string code)
        => new(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());
}
