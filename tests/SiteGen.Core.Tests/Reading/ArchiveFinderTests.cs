namespace SiteGen.Core.Tests.Reading;

public sealed class ArchiveFinderTests
{
    [Fact]
    public void Nests_an_agency_under_the_nearest_folder_above_that_is_one()
    {
        using var site = FixtureSite.Sound();
        site.Write("content/shili/ju/kj/agency.json", "{ \"name\": \"科技局\" }").Write("content/shili/ju/kj/yq/agency.json", "{ \"name\": \"园区\" }").Write("content/b/agency.json", "{ \"name\": \"乙\" }");

        var agencies = SiteReading.Of(site.Directory).Archive!.Agencies;

        Assert.Equal(
            ["b ()", "shili ()", "shili/ju/kj (shili)", "shili/ju/kj/yq (shili/ju/kj)", "shili/mzj (shili)"],
            agencies.Select(node => $"{node.Agency.Path} ({node.ParentPath})"));
        Assert.Equal(["shili/ju/kj", "shili/mzj"], agencies.Single(node => node.Agency.Path == "shili").ChildPaths);
    }

    [Fact]
    public void Finds_the_years_that_hold_a_report_or_a_table()
    {
        using var site = FixtureSite.Sound();
        Directory.CreateDirectory(site.PathOf("content/shili/mzj/2019/files"));
        File.Copy(site.PathOf("content/shili/mzj/2024/review.csv"), site.PathOf("content/shili/review.csv"));
        Directory.CreateDirectory(site.PathOf("content/shili/2022"));
        File.Move(site.PathOf("content/shili/review.csv"), site.PathOf("content/shili/2022/review.csv"));

        var agencies = SiteReading.Of(site.Directory).Archive!.Agencies;

        Assert.Equal([2022], agencies[0].Years);
        Assert.Equal([2020, 2023, 2024], agencies[1].Years);
    }

    [Fact]
    public void Leaves_out_folders_that_begin_with_an_underscore_or_a_dot_and_says_so_of_an_agency()
    {
        using var site = FixtureSite.Sound();
        site.Write("content/_drafts/agency.json", "{").Write("content/.git/agency.json", "{").Write("content/shili/_old/2020/report.md", "").Write("content/shili/.DS_Store", "");

        Assert.Equal(
            ["content/_drafts/agency.json:1:1: info SG5013 文件夹“_drafts”的名称以下划线开头，其中的机关不会发布", "  hint: 要发布的，请给文件夹改名"],
            SiteReading.Of(site.Directory).Lines());
    }

    [Fact]
    public void Lists_static_files_with_those_that_begin_with_a_dot()
    {
        using var site = FixtureSite.Sound();
        site.Write("content/_static/CNAME", "").Write("content/_static/.well-known/security.txt", "").Write("content/_static/a/b.png", "");

        Assert.Equal([".well-known/security.txt", "CNAME", "a/b.png"], SiteReading.Of(site.Directory).Archive!.StaticFiles);
    }

    [Fact]
    public void Reads_agencies_with_all_they_say()
    {
        using var site = FixtureSite.Sound();
        site.Write("content/shili/agency.json", "\uFEFF{ \"name\": \"示例县\", \"region\": \"430426\", \"level\": \"government\", \"formerNames\": [\"旧县\"], \"rollup\": true, \"ownOffice\": false, \"contact\": { \"phone\": \"0734\" } }");

        var agency = SiteReading.Of(site.Directory).Archive!.Agencies[0].Agency;

        Assert.Equal(("示例县", "示例县", "430426", "government", true, false, "0734"), (agency.Name, agency.ShortName, agency.Region, agency.Level, agency.Rollup, agency.OwnOffice, agency.Contact.Phone));
        Assert.Equal(["旧县"], agency.FormerNames);
    }

    [Fact]
    public void Lists_attachments_by_path_with_their_sizes()
    {
        using var site = FixtureSite.Sound();
        site.Write("content/shili/mzj/2024/files/b/c.txt", "12345").Write("content/shili/mzj/2024/files/B.txt", "");

        var attachments = SiteReading.Of(site.Directory).Reports.Single(report => report.Year == 2024).Attachments;

        Assert.Equal(["B.txt 0", "b/c.txt 5", "mulu.txt 19"], attachments.Select(attachment => $"{attachment.Path} {attachment.Length}"));
        Assert.Equal("content/shili/mzj/2024/files/b/c.txt", attachments[1].SourcePath);
    }
}
