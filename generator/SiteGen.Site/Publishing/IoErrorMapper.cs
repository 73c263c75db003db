namespace SiteGen.Site.Publishing;

/// <summary>Names the problem behind an exception of .NET's file calls, which carry the system's error number as their HResult.</summary>
internal static class IoErrorMapper
{
    public static bool Covers(Exception exception) => exception is IOException or UnauthorizedAccessException;

    public static OutputException Map(Exception exception, string path) => new(ProblemOf(exception), path, exception);

    private static OutputProblem ProblemOf(Exception exception)
    {
        if (exception is UnauthorizedAccessException)
        {
            return OutputProblem.AccessDenied;
        }

        if (exception is PathTooLongException)
        {
            return OutputProblem.NameTooLong;
        }

        if (OperatingSystem.IsWindows())
        {
            return (exception.HResult & 0xFFFF) switch
            {
                39 or 112 => OutputProblem.NoSpace,
                17 => OutputProblem.MountPoint,
                19 => OutputProblem.ReadOnly,
                _ => OutputProblem.Failed,
            };
        }

        int quota = OperatingSystem.IsMacOS() ? 69 : 122;
        int nameTooLong = OperatingSystem.IsMacOS() ? 63 : 36;
        return exception.HResult switch
        {
            PosixCalls.Busy or PosixCalls.CrossDevice => OutputProblem.MountPoint,
            28 => OutputProblem.NoSpace,
            30 => OutputProblem.ReadOnly,
            PosixCalls.NotADirectory => OutputProblem.NotADirectory,
            var error when error == quota => OutputProblem.NoSpace,
            var error when error == nameTooLong => OutputProblem.NameTooLong,
            _ => OutputProblem.Failed,
        };
    }
}
