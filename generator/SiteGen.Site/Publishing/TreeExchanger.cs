namespace SiteGen.Site.Publishing;

/// <summary>Puts the finished tree in the live one's place in one step, and the live one where it will be written next time. A system that cannot exchange
/// two names gets two renames; <see cref="Recover"/> mends the moment between them.</summary>
internal sealed class TreeExchanger(OutputLocation location, OutputOptions options)
{
    /// <summary>Finishes or takes back what an interrupted exchange left. Takes the lock for granted.</summary>
    public void Recover()
    {
        if (FileFacts.Of(location.Retired).Kind != FileKind.Directory)
        {
            return;
        }

        if (FileFacts.Of(location.Live).Kind == FileKind.None)
        {
            Directory.Move(location.Retired, location.Live);
        }
        else if (FileFacts.Of(location.Spare).Kind == FileKind.None)
        {
            Directory.Move(location.Retired, location.Spare);
        }
        else
        {
            Directory.Delete(location.Retired, recursive: true);
        }
    }

    public void Exchange()
    {
        FileKind live = FileFacts.Of(location.Live).Kind;
        if (live == FileKind.None)
        {
            Directory.Move(location.Spare, location.Live);
        }
        else if (live == FileKind.Directory)
        {
            int error = options.ExchangeUnsupported ? PosixCalls.NotImplemented : PosixCalls.Exchange(location.Spare, location.Live);
            if (error is PosixCalls.NotImplemented or PosixCalls.Invalid)
            {
                RenameTwice();
            }
            else if (error != 0)
            {
                throw PosixCalls.Failure(error, location.Live);
            }
        }
        else
        {
            throw new OutputException(live == FileKind.Link ? OutputProblem.SymbolicLink : OutputProblem.NotADirectory, location.Live);
        }

        options.Reached?.Invoke(OutputStage.Exchanged);
    }

    private void RenameTwice()
    {
        Directory.Move(location.Live, location.Retired);
        options.Reached?.Invoke(OutputStage.LiveMovedAway);
        try
        {
            Directory.Move(location.Spare, location.Live);
        }
        catch (Exception e) when (IoErrorMapper.Covers(e))
        {
            Directory.Move(location.Retired, location.Live);
            throw;
        }

        options.Reached?.Invoke(OutputStage.Exchanged);
        Directory.Move(location.Retired, location.Spare);
    }
}
