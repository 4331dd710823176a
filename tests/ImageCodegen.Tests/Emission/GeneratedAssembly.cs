using System.Reflection;
using System.Runtime.Loader;
using ImageCodegen.Tests.Compilation;
using Microsoft.CodeAnalysis;

namespace ImageCodegen.Tests.Emission;

/// <summary>The assembly of <see cref="EverythingContract"/>, compiled once, and code that is run against it.</summary>
internal static class GeneratedAssembly
{
    private static readonly Lazy<(AssemblyLoadContext Context, MetadataReference Reference)> Library = new(Load);

    /// <summary>Runs the body of a method that returns a string.</summary>
    internal static string Run(string body)
    {
        var (context, reference) = Library.Value;
        var driver = CodeCompiler.Compile([("Driver.cs", $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Net.Http;
            using System.Text;
            using System.Text.Json;
            using Sample.Ens;

            internal static class Driver
            {
                internal static string Run()
                {
                    {{body}}
                }
            }
            """)]);
        var compilation = driver.Written.AddReferences(reference).WithOptions(driver.Written.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        var run = context.LoadFromStream(image).GetType("Driver")!.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!;
        return (string)run.Invoke(null, null)!;
    }

    private static (AssemblyLoadContext Context, MetadataReference Reference) Load()
    {
        using var image = new MemoryStream();
        var code = EverythingContract.Model.CompileClean();
        Assert.True(code.Complete.Emit(image).Success);
        var context = new AssemblyLoadContext("Everything");
        image.Position = 0;
        context.LoadFromStream(image);
        return (context, MetadataReference.CreateFromImage(image.ToArray()));
    }
}
