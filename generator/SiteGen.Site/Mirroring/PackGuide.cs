namespace SiteGen.Site.Mirroring;

/// <summary>What an update pack says of itself to whoever unpacks it.</summary>
internal static class PackGuide
{
    /// <summary>The commands that apply a pack unpacked into the folder <c>$pack</c> to the copy in the folder <c>$copy</c>: one list, which ends with the first that fails.</summary>
    public const string Commands = """
        (cd "$pack" && sha256sum --quiet -c pack.sha256) &&
        (cd "$copy" && sha256sum -c "$pack/base.sha256") &&
        (cd "$copy" && while IFS= read -r path || [ -n "$path" ]; do rm -f -- "$path" || exit 1; done < "$pack/removed.txt") &&
        (cd "$copy" && find . -mindepth 1 -type d -empty -delete) &&
        cp -R "$pack/site/." "$copy/" &&
        (cd "$copy" && sha256sum --quiet -c SHA256SUMS)
        """;

    public const string Text = $"""
        更新包：把较早的一份网站副本更新为较新的一份
        ============================================

        site/         新增和改动的文件，以及新的 SHA256SUMS
        removed.txt   旧副本中应删除的文件，每行一个
        base.sha256   旧副本的 SHA256SUMS 的校验值：只能用于这一份副本
        pack.sha256   更新包自身各文件的校验值

        先把本包解压到一个空文件夹，把该文件夹的完整路径设为变量 pack，把旧副本所在文件夹的
        完整路径设为变量 copy，再执行下列命令（连成一条，任何一步失败，后面的都不再执行）：

        {Commands}

        只输出一行“SHA256SUMS: OK”（有的系统为“SHA256SUMS: 成功”），即更新完成，副本与新网站
        逐字节相同；还有别的输出，即没有完成。


        Update pack: makes an older copy of the site into the newer one
        ===============================================================

        site/         new and changed files, and the newer SHA256SUMS
        removed.txt   the older copy's files that go, one a line
        base.sha256   the hash of the older copy's SHA256SUMS: the pack is for that copy alone
        pack.sha256   the hashes of the pack's own files

        Unpack this pack into an empty folder; set the variable pack to that folder's full path and
        the variable copy to the full path of the older copy; then run these commands. They are one
        list: after a step that fails, none of the rest runs.

        {Commands}

        When "SHA256SUMS: OK" (in the system's language) is all they print, the copy is the newer
        site, byte for byte; any other line means that it is not.

        """;
}
