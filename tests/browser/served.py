"""A site, built and served on this computer alone, as a publisher's server serves it."""

from __future__ import annotations

import gzip
import io
import os
import subprocess
import sys
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS = {
    "application/json",
    "application/xml",
    "image/svg+xml",
    "text/css",
    "text/html",
    "text/javascript",
}
"""The types that the publisher's server compresses."""


class Handler(SimpleHTTPRequestHandler):
    """Serves files without a word, and the site's own page for what is not there."""

    protocol_version = "HTTP/1.1"
    """One connection carries many files, as it does at the publisher's."""
    prefix = ""
    """The path below which the site lies, without slashes."""

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Answer with a file, compressed if it is text and the browser can read that."""
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.partition("?")[0].endswith("/"):
            path /= "index.html"
        kind = self.guess_type(str(path))
        accepted = self.headers.get("Accept-Encoding", "")
        if kind not in TEXTS or "gzip" not in accepted or not path.is_file():
            return super().send_head()
        body = gzip.compress(path.read_bytes(), 6)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        return io.BytesIO(body)

    def log_message(self, *_args: object) -> None:
        """Keep silent."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with 404.html, as the publisher's server does."""
        page = Path(self.directory) / self.prefix / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def served(folder: Path, prefix: str = "") -> Iterator[str]:
    """Serve `folder`, in which the site lies below `prefix`; yield the site's address."""
    handler = type("PrefixHandler", (Handler,), {"prefix": prefix})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/{f'{prefix}/' if prefix else ''}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def build(project: Path, folder: Path, site_url: str = "https://example.org/") -> None:
    """Build the site of `project` into `folder`; raise `CalledProcessError` if that fails."""
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    command = [*mkdocs, "--site-dir", str(folder)]
    environment = {**os.environ, "SITE_URL": site_url, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, cwd=project, env=environment, check=True)
