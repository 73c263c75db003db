using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Configuration;

/// <summary>
/// Reads one agency.json. Always gives an agency, named by its folder where the file does not name it (which has then been reported),
/// so that its reports are still checked in the same run.
/// </summary>
public static class AgencyReader
{
    public const string FileName = "agency.json";

    private static readonly string[] Keys = ["name", "shortName", "region", "level", "formerNames", "rollup", "ownOffice", "contact"];
    private static readonly string[] ContactKeys = ["address", "postcode", "phone"];

    /// <param name="siteDirectory">The site's folder.</param>
    /// <param name="agencyPath">The agency's folder below content/, with forward slashes.</param>
    /// <param name="diagnostics">Receives every problem.</param>
    public static Agency Read(string siteDirectory, string agencyPath, ICollection<Diagnostic> diagnostics)
    {
        var path = $"content/{agencyPath}/{FileName}";
        var (file, root) = JsonFile.Read(siteDirectory, path, new("新建 agency.json，至少写明 name，如 { \"name\": \"祁东县民政局\" }", "make it; it must give the name, as in { \"name\": \"…\" }"), diagnostics);
        var agency = root is null ? null : JsonObjectReader.Root(file, root, Keys);
        var name = agency?.RequiredText("name") ?? "";
        name = string.IsNullOrWhiteSpace(name) ? agencyPath[(agencyPath.LastIndexOf('/') + 1)..] : name;
        if (agency is null)
        {
            return new Agency { Path = agencyPath, Name = name, ShortName = name, SourcePath = path };
        }

        var shortName = agency.Text("shortName");
        var contact = agency.Object("contact", ContactKeys);
        return new Agency
        {
            Path = agencyPath,
            Name = name,
            ShortName = string.IsNullOrWhiteSpace(shortName) ? name : shortName,
            Region = agency.Text("region"),
            Level = agency.Text("level"),
            FormerNames = agency.Texts("formerNames"),
            Rollup = agency.Flag("rollup"),
            OwnOffice = agency.Flag("ownOffice"),
            Contact = contact is null ? new AgencyContact("", "", "") : new AgencyContact(contact.Text("address"), contact.Text("postcode"), contact.Text("phone")),
            SourcePath = path,
        };
    }
}
