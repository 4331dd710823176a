using System.Collections.Concurrent;
using System.Reflection;
using ImageCodegen.Tests.Compilation;

namespace ImageCodegen.Tests.Cases;

/// <summary>Runs code against the expected files of a golden case.</summary>
internal static class CaseRun
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> Files = new(StringComparer.Ordinal);

    /// <summary>Runs the body of a method that returns a string.</summary>
    internal static string Run(string caseName, string body)
    {
        var files = Files.GetOrAdd(caseName, static name => GoldenCase.Named(name).ExpectedFiles);
        var code = CodeCompiler.Compile([.. files.Select(static f => (f.Key, f.Value)), ("Driver.cs", $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text;
            using System.Text.Json;
            using ImageCodegen.Runtime;
            using Cases;

            internal static class Driver
            {
                internal static string Run()
                {
                    {{body}}
                }
            }
            """)]);
        var (assembly, problems) = code.TryLoad();
        Assert.True(assembly is not null, string.Join('\n', problems));
        var run = assembly.GetType("Driver")!.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!;
        return (string)run.Invoke(null, null)!;
    }
}
