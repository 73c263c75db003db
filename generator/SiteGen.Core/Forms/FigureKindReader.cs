using SiteGen.Core.Configuration;

namespace SiteGen.Core.Forms;

/// <summary>Reads the word for what a cell holds.</summary>
internal static class FigureKindReader
{
    private static readonly string[] Words = ["count", "signed-count", "fee", "money"];

    public static FigureKind Read(JsonObjectReader element) => element.Word("kind", Words, ConfigurationCodes.FormWord) switch
    {
        "signed-count" => FigureKind.SignedCount,
        "fee" => FigureKind.Fee,
        "money" => FigureKind.Money,
        _ => FigureKind.Count,
    };
}
