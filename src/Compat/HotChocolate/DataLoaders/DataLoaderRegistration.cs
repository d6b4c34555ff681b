namespace GreenDonut;

/// <summary>Which class makes the data loader that resolvers ask for.</summary>
internal sealed record DataLoaderRegistration(Type Service, Type Implementation);
