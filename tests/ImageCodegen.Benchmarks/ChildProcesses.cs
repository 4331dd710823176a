using System.Globalization;

namespace ImageCodegen.Benchmarks;

/// <summary>What the processes have cost that this one has started, and those that they have started.</summary>
internal static class ChildProcesses
{
    /// <summary>
    /// Their CPU time in seconds, once they have ended; 0 where the system does not tell. proc(5): cutime and cstime, the 16th and
    /// 17th field, in hundredths of a second. The second field, the name, is in parentheses.
    /// </summary>
    public static double CpuSeconds
    {
        get
        {
            if (!OperatingSystem.IsLinux())
            {
                return 0;
            }

            var line = File.ReadAllText("/proc/self/stat");
            var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
            return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / 100.0;
        }
    }
}
