namespace SiteGen.Core.Checking.Narratives;

/// <summary>The six sections as the official outline names them (国办公开办函〔2021〕30号).</summary>
internal static class OfficialOutline
{
    public const int Count = 6;

    private static readonly string[] Titles =
    [
        "一、总体情况",
        "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况",
        "六、其他需要报告的事项",
    ];

    /// <param name="number">1 to 6.</param>
    /// <returns>The heading with its number.</returns>
    public static string Title(int number) => Titles[number - 1];
}
