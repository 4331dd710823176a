using System.Globalization;
using System.Text;

namespace ImageCodegen.Benchmarks;

/// <summary>Measures what the project promises of its speed, and prints which promise holds.</summary>
public static class Targets
{
    /// <summary>Prints a table of the times and one of the ratios, in Markdown.</summary>
    public static int Run()
    {
        var ratios = new StringBuilder();
        Console.WriteLine("| work | images | generated | source generator | the same, classes | reflection | tokens only | DataAnnotations |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var images in (int[])[1, 100, 10_000])
        {
            var read = Reading(images);
            var write = Writing(images);
            var validate = Validating(images);
            ratios.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {images} | {read[0] / read[1]:0.00} | {read[0] / read[4]:0.00} | {write[0] / write[1]:0.00} | {validate[0] / read[0]:0.000} |");
        }

        Console.WriteLine();
        Console.WriteLine("| images | read / source generator, wanted 0.50 | read / tokens only, wanted 1.90 | write / source generator, wanted 0.75 | validate / read, wanted 0.100 |");
        Console.WriteLine("|---:|---:|---:|---:|---:|");
        Console.Write(ratios);
        return 0;
    }

    private static double[] Reading(int images)
    {
        var read = new ReadBenchmarks { Images = images };
        read.Setup();
        var times = Interleaved.Measure(
            read.Generated, read.SourceGenerator, read.SourceGeneratorClasses, read.Reflection, () => read.TokensOnly() > 0 ? null : read);
        Print($"| read | {images} | {times[0]:0.00} us | {times[1]:0.00} us | {times[2]:0.00} us | {times[3]:0.00} us | {times[4]:0.00} us | |");
        return times;
    }

    private static double[] Writing(int images)
    {
        var write = new WriteBenchmarks { Images = images };
        write.Setup();
        var times = Interleaved.Measure(write.Generated, write.SourceGenerator, write.SourceGeneratorClasses, write.Reflection);
        Print($"| write | {images} | {times[0]:0.00} us | {times[1]:0.00} us | {times[2]:0.00} us | {times[3]:0.00} us | | |");
        return times;
    }

    // Side by side, the garbage of the one would push the values of the other out of the cache.
    private static double[] Validating(int images)
    {
        var validate = new ValidateBenchmarks { Images = images };
        validate.Setup();
        double[] times =
        [
            .. Interleaved.Measure(() => validate.Generated() ? null : validate),
            .. Interleaved.Measure(() => validate.DataAnnotations() ? null : validate),
        ];
        var before = GC.GetAllocatedBytesForCurrentThread();
        validate.Generated();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Print($"| validate ({allocated} B allocated) | {images} | {times[0]:0.000} us | | | | | {times[1]:0.00} us |");
        return times;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
