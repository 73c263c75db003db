using SiteGen.TemplateCompiler.Tests.Themes;

namespace SiteGen.TemplateCompiler.Tests.Html;

/// <summary>Markup the tracker takes and markup it refuses, beyond the examples of TemplateSpec.md.</summary>
public sealed class MarkupTrackerTests
{
    [Theory]
    [InlineData("<a{% if title %} class=\"y\"{% endif %}>x</a>")]
    [InlineData("<a {% if title %}class=\"y\"{% else %}class=\"z\"{% endif %}>x</a>")]
    [InlineData("<input{% if title %} disabled{% endif %}>")]
    [InlineData("<input {% if title %}disabled {% endif %}required>")]
    [InlineData("<p class=\"{% if title %}a{% else %}{{ title }}{% endif %} b\">x</p>")]
    [InlineData("<p class=\"{% for row in rows %}{{ row }} {% endfor %}\">x</p>")]
    [InlineData("<ul>{% for row in rows %}{% if loop.first %}<li>a</li>{% else %}<li>b</li>{% endif %}{% endfor %}</ul>")]
    [InlineData("<a href=\"{% if title %}{{ url }}{% else %}index.html{% endif %}\">x</a>")]
    [InlineData("<a href=\"{{ url }}assets/style.css\">x</a>")]
    [InlineData("<a href=\"{{ url }}files/{{ title }}?q={{ title }}#{{ title }}\">x</a>")]
    [InlineData("<a href=\"tel:{{ title }}\">x</a>")]
    [InlineData("<svg><linearGradient id=\"a\"/><text>{{ title }}</text><title>{{ title }}</title></svg>")]
    [InlineData("<svg><foreignObject><p>{{ title }}</p></foreignObject><a xlink:href=\"{{ url }}\"/></svg>")]
    [InlineData("<script src=\"{{ url }}\"></script><script>let a = '<p>' + 1 < 2;</script>")]
    [InlineData("<textarea>{{ title }} <b> </textarea>")]
    [InlineData("<p>a<br>b<br/>c &amp; d & e</p><DIV>x</DIV>")]
    [InlineData("<td colspan=2>x</td>")]
    [InlineData("<button><p>a</p></button><p><button><div>x</div></button></p>")]
    [InlineData("<p>{% if title %}<b>a</b>{% else %}<i>b</i>{% endif %}</p>")]
    [InlineData("<!-- <p> -- {% if title %}x{% endif %} --><!doctype html>")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0\"><meta name=\"a\" content=\"{{ title }}\">")]
    public void Accepts(string template) => Assert.Empty(ThemeUnderTest.ErrorsOf(template));

    [Theory]
    [InlineData("<a {% if title %}class=\"y\"{% endif %} class=\"z\">x</a>", "SG4055")]
    [InlineData("<a {% for row in rows %}class=\"y\"{% endfor %}>x</a>", "SG4055")]
    [InlineData("<a{% if title %}b{% endif %}>x</a>", "SG4056")]
    [InlineData("<a{% if title %}>{% endif %}x</a>", "SG4052")]
    [InlineData("<p class=\"{% if title %}\">{% endif %}x</p>", "SG4052")]
    [InlineData("{% for row in rows %}<p>{% else %}</p>{% endfor %}", "SG4053")]
    [InlineData("<p class={% if title %}\"a\"{% else %}\"b\"{% endif %}>x</p>", "SG4042")]
    [InlineData("<p {{ title }}=\"x\">x</p>", "SG4043")]
    [InlineData("<p data-{{ title }}=\"x\">x</p>", "SG4043")]
    [InlineData("<{{ title }}>", "SG4043")]
    [InlineData("<h{{ year }}>x</h{{ year }}>", "SG4043")]
    [InlineData("<p>x</{{ title }}>", "SG4043")]
    [InlineData("<!DOCTYPE {{ title }}>", "SG4041")]
    [InlineData("<p OnClick='{{ title }}'>x</p>", "SG4044")]
    [InlineData("<svg><animate attributeName=\"href\" to=\"{{ url }}\"/></svg>", "SG4044")]
    [InlineData("<meta content=\"{{ url }}\" http-equiv=\"Refresh\">", "SG4044")]
    [InlineData("<meta content=\"{{ url }}\" http-equiv=\"{{ title }}\">", "SG4044")]
    [InlineData("<iframe>{{ title }}</iframe>", "SG4040")]
    [InlineData("<script type=\"module\">{{ title }}</script>", "SG4040")]
    [InlineData("<script type=\"{{ title }}\">{{ json }}</script>", "SG4040")]
    [InlineData("<script type=\"application/ld+json\"></script>", "SG4047")]
    [InlineData("<script type=\"application/ld+json\">{{ json }}{{ json }}</script>", "SG4047")]
    [InlineData("<script type=\"application/ld+json\">{% if title %}{{ json }}{% endif %}</script>", "SG4052")]
    [InlineData("<svg><style>p { color: {{ title }} }</style></svg>", "SG4054")]
    [InlineData("<font>x</font>", "SG4054")]
    [InlineData("<a href=\"{% for row in rows %}{{ row }}{% endfor %}\">x</a>", "SG4045")]
    [InlineData("<a href=\"{% if title %}{{ url }}{% endif %}{{ title }}\">x</a>", "SG4045")]
    [InlineData("<a href=\"{% if title %}java{% endif %}{{ title }}\">x</a>", "SG4045")]
    [InlineData("<a href=\"{{ url }}&#58;{{ title }}\">x</a>", "SG4045")]
    [InlineData("<a href=\" JavaScript:alert(1)\">x</a>", "SG4046")]
    [InlineData("<p>{% if title %}</p><p>{% endif %}", "SG4050")]
    [InlineData("<!-- {{ title }}", "SG4041")]
    [InlineData("<p class=\"a", "SG4050")]
    [InlineData("<div/>", "SG4057")]
    [InlineData("<p><b></p>", "SG4051")]
    [InlineData("<p title=\"a\" = >x</p>", "SG4056")]
    [InlineData("<script><!-- </script>", "SG4056")]
    public void Refuses(string template, string code) => Assert.Contains(code, ThemeUnderTest.CodesOf(template));

    [Fact]
    public void Element_of_svg_is_known_in_a_template_included_inside_an_image()
    {
        var theme = new ThemeUnderTest()
            .With("page.html", "{% model Page %}<svg>{% include \"shape\" %}</svg>")
            .With("shape.html", "{% model Page %}<path d=\"M0 0\"/>");
        Assert.Empty(theme.Errors());
        theme.With("other.html", "{% model Page %}<p>{% include \"shape\" %}</p>");
        Assert.Equal(["shape.html(1,17): SG4054: HTML has no element <path>"], theme.Errors().Take(1));
    }

    [Fact]
    public void Block_that_changes_the_markup_around_it_is_refused() => Assert.Contains(
        "x.html(3,1): SG4053: the block 'main' changes the markup around it: <div> open against <div><p> open",
        new ThemeUnderTest()
            .With("layout.html", "{% model Page %}\n<div>{% block main %}{% endblock %}</div>")
            .With("x.html", "{% model Page %}\n{% extends \"layout\" %}\n{% block main %}<p>{% endblock %}")
            .Errors());

    [Fact]
    public void Error_in_a_layout_is_reported_once() => Assert.Single(
        new ThemeUnderTest()
            .With("layout.html", "{% model Page %}\n<dvi>{% block main %}{% endblock %}</dvi>")
            .With("a.html", "{% model Page %}\n{% extends \"layout\" %}")
            .With("b.html", "{% model Page %}\n{% extends \"layout\" %}")
            .Errors());
}
