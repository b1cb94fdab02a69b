"""Forces: law must be borne out by a law, and what is not law must not pretend to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from generator.kinds.entry import Binding
    from generator.kinds.law import Law


def contradiction(
    block: Binding, law: Law | None, day: dt.date | None
) -> tuple[str, str, str] | None:
    """Return the field, the sentence and the hint for what is wrong with a force, or None.

    `law` is the entry that `block` names, if there is one; `day` is the day the page speaks of.
    """
    force = block.force
    if force.legal and block.law is None:
        message = f"`{force}` is law, so the law must be named."
        return "force", message, "Add a line like this: law: usc-3-15"
    if block.law is not None and not force.legal:
        message = f"`{force}` is not law, so no law can be named for it."
        return "law", message, f"Delete `law`, or choose the force that `{block.law}` has."
    if law is None:
        return None
    if law.force != force:
        message = (
            f"The force here is {force}, but the force of the law that is named is {law.force}."
        )
        return "force", message, f"Write `force: {law.force}`, or name another law."
    if day and not law.version_on(day):
        message = f"This law has no version in force on {day}, the day the page speaks of."
        return "law", message, law.spans
    return None
