using System.Reflection;
using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;

namespace ImageCodegen.Tests.Emission;

public class ViewModelTests
{
    public static TheoryData<Type> Types => [.. typeof(IViewModel).Assembly.GetTypes().Where(static type => type.IsAssignableTo(typeof(IViewModel)) && !type.IsInterface)];

    /// <summary>This is what keeps spec text that nobody escaped out of every template.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void Holds_no_plain_text(Type type)
    {
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            Assert.True(IsAllowed(property.PropertyType), $"{type.Name}.{property.Name} is a {property.PropertyType}");
        }
    }

    [Fact]
    public void Text_cannot_be_made_outside_its_own_type()
    {
        var texts = typeof(CSharpText).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(CSharpText))).ToArray();
        Assert.NotEmpty(texts);
        Assert.All(texts, static type => Assert.Empty(type.GetConstructors()));
        Assert.All(texts, static type => Assert.True(type.IsSealed));
    }

    private static bool IsAllowed(Type type) => type == typeof(bool)
        || type == typeof(int)
        || type.IsAssignableTo(typeof(CSharpText))
        || type.IsAssignableTo(typeof(IViewModel))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && IsAllowed(type.GetGenericArguments()[0]));
}
