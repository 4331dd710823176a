namespace ImageCodegen.Text;

/// <summary>Reads whole files without being led into devices, pipes or more memory than is allowed.</summary>
internal static class BoundedFile
{
    /// <summary>
    /// The file's bytes. Without bytes: the reason why, or no reason where the file is longer than the limit.
    /// </summary>
    public static (byte[]? Bytes, long Length, string? Fault) Read(string path, int maxBytes)
    {
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists)
            {
                return (null, 0, Directory.Exists(path) ? "it is a folder" : "it does not exist");
            }

            // Devices and pipes say that they have no bytes. They are not even opened: opening a pipe may wait forever.
            if (info.Length == 0 || info.Attributes.HasFlag(FileAttributes.Device))
            {
                return (null, 0, "it is empty, or no regular file");
            }

            if (info.Length > maxBytes)
            {
                return (null, info.Length, null);
            }

            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var bytes = new byte[info.Length];
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return (read == bytes.Length ? bytes : bytes[..read], read, null);
        }
        catch (UnauthorizedAccessException)
        {
            return (null, 0, "access is denied");
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or NotSupportedException)
        {
            return (null, 0, "the system reports an input error");
        }
    }
}
