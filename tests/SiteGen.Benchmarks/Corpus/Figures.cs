namespace SiteGen.Benchmarks.Corpus;

/// <summary>One report's figures. They can be added up: a county's report is the sum of its offices'.</summary>
/// <param name="Year">The reporting year.</param>
/// <param name="New">Row 1, by applicant.</param>
/// <param name="Carried">Row 2, by applicant.</param>
/// <param name="Results">Rows 3.1 to 3.6, each by applicant, in the form's order.</param>
/// <param name="Open">Row 4, by applicant.</param>
/// <param name="Review">Three rows of four outcomes.</param>
/// <param name="Disclosure">The disclosure figures in the form's order; the fee in hundredths of 万元.</param>
internal sealed record Figures(int Year, int[] New, int[] Carried, int[][] Results, int[] Open, int[][] Review, int[] Disclosure)
{
    /// <summary>Row 3.7, by applicant.</summary>
    public int[] Answered => Enumerable.Range(0, OfficialForm.Applicants).Select(column => Results.Sum(row => row[column])).ToArray();

    public static Figures operator +(Figures left, Figures right) => new(
        left.Year,
        Add(left.New, right.New),
        Add(left.Carried, right.Carried),
        Add(left.Results, right.Results),
        Add(left.Open, right.Open),
        Add(left.Review, right.Review),
        Add(left.Disclosure, right.Disclosure));

    private static int[] Add(int[] left, int[] right) => left.Zip(right, (a, b) => a + b).ToArray();

    private static int[][] Add(int[][] left, int[][] right) => left.Zip(right, Add).ToArray();
}
