"""Addresses of pages and files, as readers and programs see them."""

from __future__ import annotations

from generator.publication import Publication


def test_a_page_has_a_folder_or_a_file_of_its_own() -> None:
    """The index of a folder is the folder; what is no page keeps its name."""
    folders = Publication("Site", "https://example.org/base/")
    files = Publication("Site", "https://example.org/base/", folders=False)
    paths = ["", "index.md", "terms/index.md", "terms/comity.md", "feed.xml"]
    base = "https://example.org/base/"
    assert [folders.url(path).removeprefix(base) for path in paths] == [
        "",
        "",
        "terms/",
        "terms/comity/",
        "feed.xml",
    ]
    assert [files.url(path).removeprefix(base) for path in paths] == [
        "",
        "index.html",
        "terms/index.html",
        "terms/comity.html",
        "feed.xml",
    ]


def test_without_an_address_it_is_relative_to_the_home_page() -> None:
    """A folder of pages may be published anywhere."""
    assert Publication().url("terms/comity.md") == "terms/comity/"
