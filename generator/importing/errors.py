"""Why a file cannot be imported."""

from __future__ import annotations

from typing import Literal, TypeAlias

Code: TypeAlias = Literal[
    "empty", "no_body", "not_text", "unsupported_language", "too_large", "exists"
]


class ImportProblem(Exception):  # noqa: N818 -- a problem is what an editor is told of
    """One reason, by name, with a sentence for the editor."""

    def __init__(self, code: Code, message: str) -> None:
        """Keep the name of the reason and the sentence."""
        super().__init__(message)
        self.code: Code = code
        self.message = message
