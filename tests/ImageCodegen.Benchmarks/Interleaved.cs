using System.Diagnostics;

namespace ImageCodegen.Benchmarks;

/// <summary>
/// Takes turns between the candidates, a short slice each, and tells the time at which a quarter of a candidate's slices
/// were faster. What else runs on the machine then hits all candidates alike, and the slices that it interrupts do not count.
/// </summary>
public static class Interleaved
{
    private const int Rounds = 300;
    private const int WarmUpRounds = 60;
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(0.5);

    /// <summary>Measures the candidates.</summary>
    /// <returns>Microseconds a call, in the order of the candidates.</returns>
    public static double[] Measure(params Func<object?>[] candidates)
    {
        var calls = candidates.Select(CallsInSlice).ToArray();
        var times = candidates.Select(static _ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds + WarmUpRounds; round++)
        {
            for (var i = 0; i < candidates.Length; i++)
            {
                var time = Time(candidates[i], calls[i]) / calls[i];
                if (round >= WarmUpRounds)
                {
                    times[i].Add(time);
                }
            }
        }

        return [.. times.Select(static list => list.Order().ElementAt(list.Count / 4))];
    }

    // Between the calls the runtime is left alone, for it compiles again, in the background, what is called often.
    private static int CallsInSlice(Func<object?> candidate)
    {
        var calls = 1;
        for (var warm = 0; warm < 60; warm++)
        {
            Thread.Sleep(warm % 4 == 3 ? 50 : 0);
            calls = Math.Clamp((int)(calls * Slice.TotalMicroseconds / Math.Max(Time(candidate, calls), 1)), 1, calls * 2);
        }

        return calls;
    }

    private static double Time(Func<object?> candidate, int calls)
    {
        var started = Stopwatch.GetTimestamp();
        for (var call = 0; call < calls; call++)
        {
            candidate();
        }

        return Stopwatch.GetElapsedTime(started).TotalMicroseconds;
    }
}
