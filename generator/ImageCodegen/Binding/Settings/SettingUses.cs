using ImageCodegen.Binding.Names;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Settings;

/// <summary>Remembers which entries were about something, and reports the others, and names that could not be given.</summary>
internal sealed class SettingUses
{
    private readonly HashSet<ISetting> used = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, SortedSet<string>> seen = new(StringComparer.Ordinal);
    private readonly List<(GivenName Given, NameWish Wish)> given = [];

    /// <summary>True where one of the patterns means the name.</summary>
    public bool Matches(IReadOnlyList<NamePattern> patterns, string name)
    {
        Saw(patterns, name);
        var matches = false;
        foreach (var pattern in patterns.Where(p => p.IsMatch(name)))
        {
            used.Add(pattern);
            matches = true;
        }

        return matches;
    }

    /// <summary>Remembers a name that the settings could have meant.</summary>
    public void Saw(IEnumerable<ISetting> settings, string name)
    {
        foreach (var setting in settings)
        {
            if (!seen.TryGetValue(setting.Key, out var names))
            {
                seen[setting.Key] = names = new SortedSet<string>(StringComparer.Ordinal);
            }

            names.Add(name);
            return;
        }
    }

    /// <summary>Remembers a wish that the user's name was made into.</summary>
    public void Give(GivenName name, NameWish wish)
    {
        used.Add(name);
        given.Add((name, wish));
    }

    /// <summary>Reports what came of the settings, once everything is bound.</summary>
    public void Report(IEnumerable<BindingSettings> all, DiagnosticBag diagnostics)
    {
        foreach (var (name, wish) in given.Where(g => g.Wish.Name.Length > 0 && g.Wish.Name != g.Given.Name))
        {
            diagnostics.Add(Diagnostics.GivenNameTaken, name.Span, name.Name, name.Text, wish.Name);
        }

        IEnumerable<ISetting> settings = all.SelectMany(s =>
            s.Include.All.Concat<ISetting>(s.Exclude.All).Concat(s.Rename.Types.Values).Concat(s.Rename.Members.Values));
        foreach (var setting in settings.Where(s => !used.Contains(s)))
        {
            var names = seen.GetValueOrDefault(setting.Key) ?? [];
            var fix = NearestName.Suggest(setting.Text, names, "Correct or remove it");
            diagnostics.Add(Diagnostics.UnusedSetting, setting.Span, setting.Text, setting.Key, fix);
        }
    }
}
