using System.Reflection;
using System.Text.Json;
using ImageCodegen.Syntax;
using ImageCodegen.Tests.Examples;
using ImageCodegen.Tests.Instances;

namespace ImageCodegen.Benchmarks.Sweeping;

/// <summary>Tries the generated types of a document with its examples, and with values that are made of its schemas.</summary>
internal static class DocumentTrial
{
    /// <summary>Tries them.</summary>
    /// <param name="path">The document.</param>
    /// <param name="space">The namespace of the generated types.</param>
    /// <param name="assembly">The generated types.</param>
    /// <param name="row">Takes the counts, and what is wrong.</param>
    public static void Run(string path, string space, Assembly assembly, SweepRow row)
    {
        var document = new TriedDocument(path, space, assembly);
        row.Schemas = ((document.Root["components"] as MappingNode)?["schemas"] as MappingNode)?.Entries.Count ?? 0;

        // A judge that stumbles over a document says nothing about the generator; who reads the table learns of it.
        try
        {
            _ = document.Judge;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or InvalidOperationException or JsonException)
        {
            row.Examples.Untried["the judge cannot read the document"] = document.Examples.Count;
            row.Notes.Add($"the judge cannot read it: {fault.Message}");
            return;
        }

        document.TryExamples(row.Examples);
        row.Errors.AddRange(row.Examples.Problems);
        TryInstances(document, row);
    }

    // A type that stands for many places is tried with a few of them.
    private static void TryInstances(TriedDocument document, SweepRow row)
    {
        var places = document.Types.All.Where(static t => !t.Key.Contains("multipart~1", StringComparison.Ordinal)).GroupBy(static t => t.Value).SelectMany(static g => g.Take(2)).ToList();
        var trial = InstanceTrial.Of(document.Judge, places.Count);
        for (var i = trial.First; i < places.Count; i += trial.Step)
        {
            try
            {
                trial.Try(places[i].Key, document.Types[places[i].Value], seed: i);
            }
            catch (Exception fault) when (fault is InvalidOperationException or FormatException or OverflowException)
            {
                // Of a schema that is none no value is made.
                trial.Barren.Add(places[i].Key);
                row.Notes.Add($"no value is made of {places[i].Key}: {fault.Message}");
            }
        }

        (row.Instances.Valid, row.Instances.Invalid, row.Instances.Missed, row.Instances.Barren) = (trial.Valid, trial.Invalid, trial.Missed, trial.Barren.Count);
        row.Instances.Problems.AddRange(trial.Problems);
    }
}
