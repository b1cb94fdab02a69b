"""What the allowed words mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.guide.field_list import groups_of
from generator.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.guide.field_list import Described


def every(fields: Iterable[Described]) -> Iterator[Described]:
    """Yield fields and those in their groups."""
    for field in fields:
        yield field
        yield from every(field.inner)


@pytest.mark.parametrize("kind", KINDS)
def test_every_allowed_word_has_a_meaning(kind: str) -> None:
    """An editor who has to choose knows between what."""
    for group in groups_of(KINDS[kind]):
        for field in every(group.fields):
            for word, meaning in field.value.choices:
                assert meaning, f"Say in guide/meanings.py what `{word}` of `{field.name}` means."
