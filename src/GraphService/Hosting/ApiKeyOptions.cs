using Microsoft.AspNetCore.Authentication;

namespace GraphService.Hosting;

/// <summary>The key that lets clients write.</summary>
internal sealed class ApiKeyOptions : AuthenticationSchemeOptions
{
    /// <summary>The key; null lets nobody write.</summary>
    public string? Key { get; set; }
}
