using FsCheck;
using FsCheck.Fluent;
using ImageCodegen.Binding.Names;

namespace ImageCodegen.Tests.Binding.Names;

public sealed class NameScopeTests
{
    [Fact]
    public void Who_is_named_exactly_so_keeps_the_name() =>
        Assert.Equal(["NameValue", "Name"], Resolve([Wish("name", ["Name", "NameValue"]), Wish("Name", ["Name", "NameValue"], exact: true)]));

    [Fact]
    public void A_lower_priority_number_comes_first() =>
        Assert.Equal(["Id", "QueryId"], Resolve([Wish("id", ["Id", "PathId"]), Wish("id", ["Id", "QueryId"], priority: 1)]));

    [Fact]
    public void A_reserved_name_goes_to_nobody() =>
        Assert.Equal(["EqualsValue"], Resolve([Wish("Equals", ["Equals", "EqualsValue"], exact: true)], "Equals"));

    [Fact]
    public void Numbers_come_last_and_stand_apart_from_digits() =>
        Assert.Equal(["A1", "A1_2", "A1_3"], Resolve([Wish("1", ["A1"]), Wish("2", ["A1"]), Wish("3", ["A1"])]));

    [Fact]
    public void A_short_form_that_two_have_is_neither_s() =>
        Assert.Equal(["AItem", "BItem", "Other"], Resolve([Wish("a", ["Item", "AItem"], shorter: 1), Wish("b", ["Item", "BItem"], shorter: 1), Wish("c", ["Other", "COther"], shorter: 1)]));

    [Fact]
    public void The_order_of_adding_plays_no_part() =>
        Prop.ForAll<string[]>(texts =>
        {
            var wires = texts.Where(t => t is not null).Distinct(StringComparer.Ordinal).ToList();
            var forward = Names(wires);
            var backward = Names(Enumerable.Reverse(wires).ToList());
            return wires.TrueForAll(w => forward[w] == backward[w]) && forward.Values.Distinct(StringComparer.Ordinal).Count() == wires.Count;
        }).QuickCheckThrowOnFailure();

    private static Dictionary<string, string> Names(List<string> wires)
    {
        var names = Resolve([.. wires.Select(w => Wish(w, [CSharpName.Pascal(w), CSharpName.Spelled(w)]))]);
        return wires.Zip(names).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
    }

    private static NameWish Wish(string tiebreak, string[] candidates, bool exact = false, int priority = 0, int shorter = 0) =>
        new(candidates, exact, priority, tiebreak) { Short = shorter };

    private static List<string> Resolve(NameWish[] wishes, params string[] reserved)
    {
        var scope = new NameScope(StringComparer.Ordinal);
        Array.ForEach(reserved, scope.Reserve);
        Array.ForEach(wishes, w => scope.Add(w));
        scope.Resolve();
        return [.. wishes.Select(w => w.Name)];
    }
}
