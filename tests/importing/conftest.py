"""What holds for every test of importing."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, NoReturn

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


def refuse(*_args: object, **_options: object) -> NoReturn:
    """Refuse whatever would use the network."""
    message = "An import must not open a socket."
    raise OSError(message)


class NoSocket(socket.socket):
    """A socket that nobody can open; libraries may still make classes of it."""

    __init__ = refuse


@pytest.fixture(scope="module", autouse=True)
def _no_network() -> Iterator[None]:
    """Refuse every socket: an import needs no network."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(socket, "socket", NoSocket)
        patched.setattr(socket, "create_connection", refuse)
        patched.setattr(socket, "getaddrinfo", refuse)
        yield
