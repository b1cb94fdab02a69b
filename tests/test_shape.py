"""The fields of a kind, as files have them."""

from __future__ import annotations

from generator.fields import Prose
from generator.kinds.practice import Observed, Practice
from generator.kinds.seed import Proposed, SeedCustom
from generator.kinds.topic import KeyPoint, Topic
from generator.shape import shapes


def test_what_every_entry_has_stands_first_and_what_is_long_last() -> None:
    """The order is that of the kind, not of the classes that it is made of."""
    names = list(shapes(Practice))
    assert names[:4] == ["title", "summary", "status", "reviewed"]
    assert names.index("tags") < names.index("force") < names.index("description")
    assert set(names[-4:]) == {"alternate_names", "asked", "style_exceptions", "corrections"}


def test_what_a_block_rests_on_stands_behind_its_own_fields() -> None:
    """A key point says something, and then by what force."""
    assert list(shapes(KeyPoint)) == ["text", "force", "law"]


def test_a_field_knows_what_may_stand_in_it() -> None:
    """Prose, ids of some kinds, blocks and lists are told apart."""
    transition = shapes(Observed)["transition"]
    assert (transition.kinds, transition.needed, transition.many) == (("transition",), True, False)
    assert transition.about == "The id of the transition."
    assert shapes(Practice)["law"].kinds == ("law",)
    assert shapes(Practice)["observed"].part is Observed
    assert shapes(Practice)["observed"].many
    assert shapes(Topic)["short_answer"].type is Prose
    assert shapes(Topic)["short_answer"].prose
    assert not shapes(Topic)["question"].prose


def test_a_field_has_the_name_that_editors_write() -> None:
    """`from` and `URL` are no names in Python."""
    assert "usual" in shapes(Practice)
    assert {"url", "source_kind"} & set(shapes(Topic)) == set()


def test_what_is_proposed_has_the_form_of_what_is_kept() -> None:
    """So the ids in it are found as well."""
    assert shapes(Proposed)["customs"].part is SeedCustom
