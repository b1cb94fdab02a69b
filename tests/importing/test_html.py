"""Pages: their blocks are those that the checks count, and their metadata is read."""

from __future__ import annotations

import pytest

from generator.importing import ImportProblem, html, read_article
from generator.importing.article import Found
from generator.importing.people import Index
from generator.text import article_text

BODY = "The council voted on Tuesday to widen the ditch, and it was a long night for all of them."
PAGE = f"""<!DOCTYPE html>
<html><head>
<title>Ditch Is Widened | The Post</title>
<meta property="og:title" content="Ditch Is Widened">
<meta property="og:site_name" content="The Post">
<meta property="og:url" content="https://other.example/">
<meta name="author" content="Dana J. Whitlock">
<meta property="article:author" content="https://face.example/dana">
<meta name="empty" content="">
<link rel="canonical" href="https://post.example/ditch">
<link rel="stylesheet" href="a.css">
<script>var a = "not this";</script>
</head><body>
<nav><ul><li>Home<li>News</ul></nav>
<h1>Ditch Is Widened</h1>
<time datetime="2026-01-15">Thursday</time>
<p class="by">By Dana J. Whitlock</p>
<figure><figcaption>The ditch.</figcaption></figure>
<p>{BODY}<br>“So be it,” said Lee Tran.</p>
<h2>Later</h2>
<ul><li>Read this next</li></ul>
<p>{BODY}</p>
<aside><p>“Best soup,” says its maker</p></aside>
<footer><p>All rights reserved.</p></footer></nav>
</body></html>"""


def test_a_page_is_divided_as_the_checks_divide_it() -> None:
    """The numbers of an import are the numbers of `civics check`."""
    article = read_article(PAGE.encode(), "story.html", Index()).article
    text, _ = article_text("story", "seeds/story.html", PAGE.encode(), "Ditch Is Widened")
    assert dict(article.text.passages) == dict(text.passages)
    assert article.suffix == ".html"


def test_only_the_article_counts() -> None:
    """Menus, boxes and the footer have numbers, and nothing in them is quoted."""
    found = read_article(PAGE.encode(), "story.html", Index())
    assert [one.span.text for one in found.quotations] == ["So be it,"]
    assert list(found.article.parts.values()) == [
        *("other", "other", "headline", "byline", "caption", "body", "subhead", "other"),
        *("body", "other", "other"),
    ]


def test_the_metadata_of_a_page_are_read_with_how() -> None:
    """An address is no author, and the page's own address comes first."""
    article = read_article(PAGE.encode(), "story.html", Index()).article
    assert article.headline == Found("Ditch Is Widened", "the page's heading")
    assert article.byline == Found("Dana J. Whitlock", "the line that begins with “By”")
    assert article.date == Found("2026-01-15", "the page's metadata (time)")
    assert article.site == Found("The Post", "the page's metadata (og:site_name)")
    assert article.url == Found("https://post.example/ditch", "the page's metadata (canonical)")


@pytest.mark.parametrize(
    ("data", "byline", "site"),
    [
        ('{"headline": "A", "author": {"name": "Pat Doe"}}', "Pat Doe", None),
        (
            '{"headline": "A", "author": [{"name": "Pat Doe"}, "Lee Tran"]}',
            "Pat Doe, Lee Tran",
            None,
        ),
        ('{"@graph": [{"x": 1}, {"headline": "A", "publisher": {"name": "Post"}}]}', None, "Post"),
        ('[{"headline": "A", "author": {"@type": "Organization", "name": "Desk"}}, 1]', None, None),
        ('{"headline": "A", "author": 7}', None, None),
        ('{"name": "no article"}', None, None),
        ("7", None, None),
        ("not json", None, None),
    ],
)
def test_linked_data_are_read_if_they_can_be(
    data: str, byline: str | None, site: str | None
) -> None:
    """Whatever is there is no reason to stop."""
    page = (
        f'<html><head><title>A Call</title><script type="application/ld+json">{data}</script>'
        f"</head><body><p>{BODY}</p><p>{BODY}</p></body></html>"
    )
    article = read_article(page.encode(), "story.html", Index()).article
    assert (article.byline.value if article.byline else None) == byline
    assert (article.site.value if article.site else None) == site


def test_a_page_without_any_title_has_no_headline() -> None:
    """Nothing is made up for it; and a page is told by how it begins."""
    page = f"<html><body><p>{BODY}</p><p>{BODY}</p></body></html>"
    article = read_article(page.encode(), "story.txt", Index()).article
    assert article.headline is None
    assert article.suffix == ".html"
    titled = page.replace("<body>", "<title>A Call</title></span><body>")
    article = read_article(titled.encode(), "story.html", Index()).article
    assert article.headline == Found("A Call", "the page's title")


WALL = (
    "<html><body><p>We use cookies. Accept all cookies, or manage your consent in the privacy"
    " settings of our partners, as the law of the land and the rules of the house have it."
    "</p></body></html>"
)
MENU = "<html><body><nav><p>Home</p></nav><h1>A Call</h1></body></html>"


@pytest.mark.parametrize("page", [WALL, MENU], ids=["wall", "menu"])
def test_a_page_without_an_article_is_refused(page: str) -> None:
    """A cookie wall is `no_body`."""
    with pytest.raises(ImportProblem) as caught:
        read_article(page.encode(), "story.html", Index())
    assert caught.value.code == "no_body"


def test_without_the_extra_a_page_is_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """`civics[html]` helps to tell lists of links from the article; it is not needed."""
    monkeypatch.setattr(html, "find_spec", lambda _name: None)
    article = read_article(PAGE.encode(), "story.html", Index()).article
    assert [one.span.text for one in read_article(PAGE.encode(), "a.html", Index()).quotations]
    assert article.parts["p8"] == "subhead"
