namespace SiteGen.Core.Reading;

/// <summary>The kinds of YAML values.</summary>
internal enum YamlKind
{
    Scalar,
    Mapping,
    Sequence,
}
