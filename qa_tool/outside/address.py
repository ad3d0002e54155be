"""The address of a server on this computer; no other is taken."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say

_LIKE = say("Write it like http://localhost:8081.")
_CHECK = "/v2/check"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a LanguageTool server listens on this computer; `path` is that of its check."""

    host: str
    port: int
    path: str = _CHECK

    def __str__(self) -> str:
        """Return it as people write it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}{self.path.removesuffix(_CHECK)}"


def address(text: str) -> Address:
    """Return the address written as `text`; EmendError where it is none, or is not on this computer."""
    text = text.strip()
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise EmendError(say("“{words}” is no address.", words=text), _LIKE) from error
    if not host or parts.scheme != "http":
        raise EmendError(say("“{words}” is no address of a LanguageTool server.", words=text), _LIKE)
    if not is_here(host):
        raise EmendError(
            say("{host} is not this computer, and Emend sends no text to any other.", host=host),
            "Run LanguageTool here and write http://localhost:8081.",
        )
    if parts.username or parts.password or parts.query or parts.fragment:
        raise EmendError(say("“{words}” has more in it than an address.", words=text), _LIKE)
    path = parts.path.rstrip("/").removesuffix("/check").removesuffix("/v2")
    return Address(host, port or 8081, path + _CHECK)


def is_here(host: str) -> bool:
    """Say whether a host is this computer: localhost, or an address of the loopback interface."""
    if host.casefold() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
