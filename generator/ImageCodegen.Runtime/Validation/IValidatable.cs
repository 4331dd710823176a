namespace ImageCodegen.Runtime;

/// <summary>A value that checks itself against its contract.</summary>
public interface IValidatable
{
    /// <summary>Checks everything; what is wrong is collected by <paramref name="check"/>.</summary>
    void Validate(ref Validator check);
}

/// <summary>A check of one item of a list, or of one value of a map.</summary>
public delegate void ItemCheck<in T>(ref Validator check, T item);
