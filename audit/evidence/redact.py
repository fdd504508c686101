"""Takes secrets out of what is kept: headers, addresses, messages and bodies."""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import quote

REDACTED = "[redacted]"
_SHORTEST = 6
_SECRET_HEADERS = frozenset(
    {
        "authorization", "cookie", "set-cookie", "set-cookie2", "proxy-authorization", "x-api-key", "api-key",
        "x-auth-token", "x-amz-security-token", "x-csrf-token", "www-authenticate",
    }
)  # fmt: skip
_SECRET_PARAMETER = re.compile(r"(?i)([?&;](?:access_token|api_?key|client_secret|password|secret)=)[^&#;\s\"']+")


def redact_text(text: str, secrets: Iterable[str]) -> str:
    """The text without the secrets, as they are and as they stand in addresses.

    >>> redact_text("GET /feed?t=s3cret%2Fword", ["s3cret/word"])
    'GET /feed?t=[redacted]'
    """
    for secret in _forms(secrets):
        text = text.replace(secret, REDACTED)
    return text


def redact_address(address: str, secrets: Iterable[str]) -> str:
    """The address without the secrets, and without the values of parameters that carry them.

    >>> redact_address("https://x.example/posts?api_key=abc&page=2", [])
    'https://x.example/posts?api_key=[redacted]&page=2'
    """
    return _SECRET_PARAMETER.sub(rf"\g<1>{REDACTED}", redact_text(address, secrets))


def redact_headers(headers: Sequence[tuple[str, str]], secrets: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The headers with names in lower case, on one line each, without secrets."""
    known = tuple(secrets)
    return tuple(
        (name.lower(), REDACTED if name.lower() in _SECRET_HEADERS else redact_text(_one_line(value), known))
        for name, value in headers
    )


def redact_body(body: bytes, secrets: Iterable[str]) -> bytes:
    """The body with secrets overwritten: APIs repeat the token in the address of the next page."""
    for secret in _forms(secrets):
        body = body.replace(secret.encode(), REDACTED.encode())
    return body


def _forms(secrets: Iterable[str]) -> list[str]:
    forms = {form for secret in secrets if len(secret) >= _SHORTEST for form in (secret, quote(secret, safe=""))}
    return sorted(forms, key=lambda form: (-len(form), form))


def _one_line(value: str) -> str:
    return re.sub(r"[\r\n\x00]+", " ", value).strip()
