namespace ImageCodegen.Review.Reports.Subjects;

/// <summary>Finds what each entry of a comparison is about.</summary>
internal static class SubjectList
{
    /// <summary>
    /// The operations of all specs, whether anything was found about them or not, and the schemas and other parts that something was found
    /// about: by spec, operations first, in document order, removed ones last.
    /// </summary>
    public static IReadOnlyList<Subject> Of(DiffResult result, ReportContent content)
    {
        var subjects = new List<Subject>();
        var left = content.Groups.ToList();
        var paths = result.Head.Specs.Concat(result.Base.Specs).Select(static spec => spec.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var @base = Index(result.Base, path);
            var head = Index(result.Head, path);
            var found = left.Where(group => group.Spec == path).ToLookup(group => TitleOf(group, @base, head), StringComparer.Ordinal);
            left.RemoveAll(group => group.Spec == path);
            var operations = Merge(head?.Operations, @base?.Operations);
            var schemas = Merge(head?.Schemas, @base?.Schemas);
            subjects.AddRange(operations.Select(title => New(SubjectKind.Operation, path, title, @base, head, found[title])));
            subjects.AddRange(schemas.Where(found.Contains).Select(title => New(SubjectKind.Schema, path, title, @base, head, found[title])));
            subjects.AddRange(found
                .Where(group => !operations.Contains(group.Key, StringComparer.Ordinal) && !schemas.Contains(group.Key, StringComparer.Ordinal))
                .Select(group => New(SubjectKind.Other, path, group.Key, null, null, group)));
        }

        return [.. subjects, .. Of(left)];
    }

    /// <summary>What was found something about in one state of specs: operations first, in document order.</summary>
    public static IReadOnlyList<Subject> Of(LintResult result, ReportContent content)
    {
        var subjects = new List<Subject>();
        var left = content.Groups.ToList();
        foreach (var spec in result.Reviewed)
        {
            var index = new SpecIndex(spec);
            var name = spec.File.DisplayPath;
            var found = left.Where(group => group.Spec == name).ToLookup(static group => group.Subject, StringComparer.Ordinal);
            left.RemoveAll(group => group.Spec == name);
            subjects.AddRange(index.Operations.Where(found.Contains).Select(title => New(SubjectKind.Operation, name, title, index, index, found[title])));
            subjects.AddRange(index.Schemas.Where(found.Contains).Select(title => New(SubjectKind.Schema, name, title, index, index, found[title])));
            subjects.AddRange(found.Where(group => index.Find(group.Key) is null).Select(group => New(SubjectKind.Other, name, group.Key, null, null, group)));
        }

        return [.. subjects, .. Of(left)];
    }

    /// <summary>The subjects of groups, as they are called.</summary>
    public static IEnumerable<Subject> Of(IEnumerable<ReportGroup> groups) =>
        groups.Select(static group => New(SubjectKind.Other, group.Spec, group.Subject, null, null, [group]));

    private static SpecIndex? Index(ReviewSide side, string path) =>
        side.Specs.FirstOrDefault(spec => spec.Path == path) is { } spec ? new SpecIndex(spec) : null;

    private static List<string> Merge(List<string>? head, List<string>? @base) => [.. (head ?? []).Union(@base ?? [], StringComparer.Ordinal)];

    // A C# type belongs to what it follows from.
    private static string TitleOf(ReportGroup group, SpecIndex? @base, SpecIndex? head)
    {
        if (head?.Find(group.Subject) is not null || @base?.Find(group.Subject) is not null)
        {
            return group.Subject;
        }

        var entry = group.Entries[0];
        return (entry.Head is { } now ? head?.TitleAt(now) : null) ?? (entry.Base is { } before ? @base?.TitleAt(before) : null) ?? group.Subject;
    }

    private static Subject New(SubjectKind kind, string spec, string title, SpecIndex? @base, SpecIndex? head, IEnumerable<ReportGroup> groups) => new(
        kind,
        spec,
        title,
        @base?.Find(title),
        head?.Find(title),
        [
            .. groups.SelectMany(static group => group.Entries.Select(entry => (group, entry)))
                .OrderByDescending(static item => item.entry.Approval is null)
                .ThenByDescending(static item => item.entry.Gravity),
        ]);
}
