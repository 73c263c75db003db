namespace SiteGen.Benchmarks.Peers;

/// <summary>The layouts: one frame, a report with its tables, and a list for agencies, years and the home page.</summary>
internal static class HugoLayouts
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["_default/baseof.html"] = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ .Title }}</title></head>
            <body><main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main></body></html>
            """,
        ["_default/single.html"] = """
            {{ define "main" }}
            <p><a href="{{ .Parent.RelPermalink }}">{{ .Parent.Title }}</a></p>
            {{ .Content }}
            {{ range .Params.tables }}
            <table data-table="{{ .name }}"><thead><tr>{{ range .head }}<th scope="col">{{ . }}</th>{{ end }}</tr></thead>
            <tbody>{{ range .rows }}<tr>{{ range . }}<td>{{ . }}</td>{{ end }}</tr>{{ end }}</tbody></table>
            {{ end }}
            {{ end }}
            """,
        ["_default/list.html"] = """
            {{ define "main" }}
            <ul>{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
            <ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
            {{ end }}
            """,
        ["_default/terms.html"] = """
            {{ define "main" }}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
            """,
        ["index.html"] = """
            {{ define "main" }}<ul>{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
            """,
    };
}
