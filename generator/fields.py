"""The types of fields: how a piece of text in YAML becomes a value that can be trusted."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Self, TypeAlias

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError, core_schema

from generator.words import count_words

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_TAG = re.compile(r"<[A-Za-z/!?][^\s>]{0,20}>?")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]")
_ADDRESS = re.compile(r"https?://[^\s<>\"`\\{}|^]+")
_MARKDOWN_LINK = re.compile(r"\]\(\s*(<[^>]*>?|[^)\s]*)|\[(?!@)[^\[\]]*\]:\s*(\S+)")
_SAFE_TARGET = re.compile(
    r"<?(?:https?://[^\s<>&]+(?:&\w+=[^\s<>&]*)*|mailto:[\w.@+-]+|#[\w.-]*)>?"
)
_HEADING = re.compile(r"^ {0,3}(?:#{1,6}(?:\s|$)|(?:=+|-{2,})\s*$)", re.MULTILINE)
_FOOTNOTE = re.compile(r"(?<!\\)\[\^")
_CODE = re.compile(r"(`+).*?\1", re.DOTALL)


def refused(code: str, message: str, words: str = "") -> PydanticCustomError:
    """Return the error of a field's check; `message` is for the editor, in whole sentences.

    `words` are those in the value that are wrong, if it is not all of it.
    """
    return PydanticCustomError(code, "{message}", {"message": message, "words": words})


def _no_markup(value: str) -> str:
    control = _CONTROL.search(value)
    if control:
        message = f"The character U+{ord(control[0]):04X} does not work here. Delete it."
        raise refused("control", message)
    found = _TAG.search(_CODE.sub("", value))
    if found:
        message = f"HTML like `{found[0]}` does not work here. Use plain words."
        raise refused("html", message, found[0])
    if all(unicodedata.category(character)[0] in "ZCM" for character in value):
        raise refused("empty", "There are no words here.")
    return value


def _one_line(value: str) -> str:
    if any(mark in value for mark in ("[[", "[@", "{{")):
        message = "Links, citations and figures do not work in this field: it is plain text."
        raise refused("plain", message)
    return " ".join(_no_markup(value).split())


def _safe_links(value: str) -> str:
    text = _CODE.sub("", value)
    if "![" in text:
        message = "A picture does not work here. Put it on a hand-written page."
        raise refused("picture", message, "![")
    for inline, definition in _MARKDOWN_LINK.findall(text):
        target = inline or definition
        if not _SAFE_TARGET.fullmatch(target):
            message = f"The link `{target}` must begin with https://."
            if not re.search(r"[:&]|^<?//", target):
                message += " A page of this site is linked by its id: [[comity]], [[comity|words]]."
            raise refused("link", message, target)
    return value


Text: TypeAlias = Annotated[str, AfterValidator(_one_line)]
"""Plain text on one line: no links, no Markdown, no HTML."""


def _slug(value: str) -> str:
    if not re.fullmatch(SLUG, value):
        message = f"`{value}` is not an id. Use small letters, figures and hyphens, like lame-duck."
        raise refused("slug", message)
    return value


Slug: TypeAlias = Annotated[
    str,
    AfterValidator(_slug),
    WithJsonSchema({"type": "string", "pattern": f"^{SLUG}$"}),
]
"""An id: small letters, figures and single hyphens."""


def _url(value: str) -> str:
    if not _ADDRESS.fullmatch(value):
        raise refused("url", f"`{value}` is not a web address. Begin with https://.")
    return value


Url: TypeAlias = Annotated[
    str,
    AfterValidator(_url),
    WithJsonSchema({"type": "string", "format": "uri", "pattern": "^https?://"}),
]
"""A web address."""


_YES_NO = {"yes": True, "true": True, "no": False, "false": False}


def _yes_no(value: object) -> object:
    if isinstance(value, str):
        if value.lower() not in _YES_NO:
            raise refused("yes_no", f"`{value}` must be `yes` or `no`.")
        return _YES_NO[value.lower()]
    return value


YesNo: TypeAlias = Annotated[
    bool, BeforeValidator(_yes_no), WithJsonSchema({"enum": ["yes", "no", True, False]})
]
"""Yes or no."""


class Prose(str):
    """Text with citations, links to entries and Markdown; see `generator.prose`."""

    __slots__ = ()

    @classmethod
    def read(cls, value: str) -> Prose:
        """Return `value` as prose; raise an editor's error for HTML and unsafe links."""
        heading = _HEADING.search(_CODE.sub("", value))
        if heading:
            message = "A heading or a line does not work here. Use a new section."
            raise refused("heading", message, heading[0])
        if _FOOTNOTE.search(_CODE.sub("", value)):
            message = "A footnote does not work here. Cite a source, like this: [@usc-3-15]."
            raise refused("footnote", message, "[^")
        return cls(_safe_links(_no_markup(value)).strip())

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Check text and keep it as prose."""
        return core_schema.no_info_after_validator_function(cls.read, core_schema.str_schema())


class Reference(str):
    """The id of another entry, perhaps with its kind: `comity` or `term:comity`."""

    __slots__ = ("kinds",)
    kinds: tuple[str, ...]

    def __new__(cls, value: str, kinds: tuple[str, ...] = ()) -> Self:
        """Keep the id and the kinds that it may be of; no kinds means any."""
        reference = super().__new__(cls, value)
        reference.kinds = kinds
        return reference


def at_most(words: int) -> AfterValidator:
    """Return the check that prose has at most so many words; citations do not count."""

    def check(prose: Prose) -> Prose:
        count = count_words(prose)
        if count > words:
            message = f"This has {count} words; at most {words} fit. Citations do not count."
            raise refused("long", message)
        return prose

    return AfterValidator(check)


@dataclass(frozen=True)
class To:
    """In `Annotated[Reference, To("person")]`: the kinds that a reference may lead to."""

    kind: str = ""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds, or nothing when any will do."""
        return tuple(self.kind.split())

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Check the form of the id; whether the entry exists is seen when entries are linked."""
        return core_schema.no_info_after_validator_function(self._read, core_schema.str_schema())

    def _read(self, value: str) -> Reference:
        if not re.fullmatch(rf"(?:{SLUG}:)?{SLUG}", value):
            message = f"`{value}` is not the id of an entry. An id looks like this: lame-duck."
            raise refused("reference", message)
        return Reference(value, self.kinds)
