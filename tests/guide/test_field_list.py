"""The fields of a kind, as the guide lists them."""

from __future__ import annotations

from typing import ClassVar

from generator.fields import Text
from generator.guide.field_list import groups_of
from generator.kinds import KINDS
from generator.kinds.entry import Part


class Unknown(Part):
    """A kind, but for its name, of which nobody has written an example."""

    kind: ClassVar[str] = "unknown"
    title: Text
    """The title."""
    names: tuple[Text, ...] = ()
    """Names."""


def test_fields_stand_by_how_soon_an_editor_meets_them() -> None:
    """Needed ones first, then further ones of the kind, then those of every entry."""
    needed, further, common = groups_of(KINDS["term"])
    assert [field.name for field in needed.fields] == ["definition", "plain"]
    assert next(field.name for field in further.fields) == "description"
    assert "status" in [field.name for field in common.fields]


def test_a_field_in_a_group_is_described_with_it() -> None:
    """At any depth, under the names that editors write."""
    fields = {field.name: field for group in groups_of(KINDS["law"]) for field in group.fields}
    dates = {one.name: one for one in fields["versions"].inner}["dates"]
    assert {one.name for one in dates.inner} == {"id", "title", "rule", "exceptions"}
    assert "URL" in fields


def test_nothing_is_said_twice() -> None:
    """What the model says of a field already is not said again of its type."""
    fields = {
        field.name: field for group in groups_of(KINDS["transition"]) for field in group.fields
    }
    assert fields["party_change"].told == (
        "Needed. Whether the presidency passed to another party: yes or no."
    )
    assert fields["election"].told == "Election day. A day."


def test_every_field_within_a_group_is_in_the_example_above_it() -> None:
    """So it needs none of its own; what no kind explains is not left to be guessed."""
    for kind in KINDS.values():
        for group in groups_of(kind):
            for field in group.fields:
                waiting = list(field.inner)
                while waiting:
                    one = waiting.pop()
                    waiting += one.inner
                    assert f"{one.name}:" in field.example, f"{kind.kind}: {field.name}.{one.name}"


def test_a_kind_without_an_example_gets_one_from_its_types() -> None:
    """Adding a kind asks for nothing here."""
    groups = groups_of(Unknown)  # type: ignore[arg-type]  # it has what is read of a kind
    examples = [field.example for group in groups for field in group.fields]
    assert examples == ["names:\n  - Words.", "title: Words."]
