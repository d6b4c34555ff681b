namespace HotChocolate.Validation.Cost;

/// <summary>What the price of an operation depends on: its variables' checked values, defaults included.</summary>
internal interface ICostVariables
{
    /// <summary>Whether a variable has a value, which may be null.</summary>
    bool IsGiven(string name);

    /// <summary>The value of an integer variable; null when it has none.</summary>
    int? Integer(string name);

    /// <summary>The value of a Boolean variable; false when it has none.</summary>
    bool IsTrue(string name);
}
