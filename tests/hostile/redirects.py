"""Redirects that loop, lie, leak, or lead where the audit must never go."""

from tests.hostile.server import Fault, Talk

FORBIDDEN = (
    "http://169.254.169.254/latest/meta-data/",
    "file:///etc/passwd",
    "ftp://127.0.0.1/etc/passwd",
    "gopher://127.0.0.1:25/x",
    "data:text/html,hello",
    "javascript:alert(1)",
    "http://user@berglicht.example/",
    "http://berglicht.example\\@127.0.0.1/",
    "http://berglicht.example:6379/",
    "http://10.0.0.1/",
)


def _to(target: str, status: str = "302 Found") -> Fault:
    return lambda talk: talk.answer(b"", status, f"Location: {target}")


def _infinite(talk: Talk) -> None:
    number = int(talk.asked.path.partition("?")[0].rpartition("/")[2])
    talk.answer(b"", "302 Found", f"Location: /r/infinite/{number + 1}")


def _chain(talk: Talk) -> None:
    number = int(talk.asked.path.partition("?")[0].rpartition("/")[2])
    if number == 0:
        talk.page("am Ziel")
    else:
        talk.answer(b"", "302 Found", f"Location: /r/chain/{number - 1}")


def _cookie_loop(talk: Talk) -> None:
    if "seen=1" in talk.asked.headers.get("cookie", ""):
        talk.page("Inhalt")
    else:
        talk.answer(b"", "302 Found", "Location: /r/cookie-loop", "Set-Cookie: seen=1; Path=/")


def _to_other_port(talk: Talk) -> None:
    other = next(url for url in talk.server.urls if not url.endswith(f":{talk.asked.port}"))
    talk.answer(b"", "307 Temporary Redirect", f"Location: {other}/r/canary", "Set-Cookie: session=geheim-1234")


FAULTS: dict[str, Fault] = {
    "/r/loop": _to("/r/loop"),
    "/r/ping": _to("/r/pong"),
    "/r/pong": _to("/r/ping"),
    "/r/infinite/": _infinite,
    "/r/chain/": _chain,
    "/r/cookie-loop": _cookie_loop,
    "/r/to-other-port": _to_other_port,
    "/r/canary": lambda talk: talk.page("Kanarienvogel"),
    "/r/no-location": lambda talk: talk.answer(b"", "302 Found"),
    "/r/empty-location": _to(""),
    "/r/relative": _to("chain/0"),
    "/r/space": _to("/r/chain/0?a b"),
    "/r/crlf": _to("/r/chain/0%0d%0aX: y"),
    "/r/300": _to("/r/chain/0", "300 Multiple Choices"),
    **{f"/r/to/{number}": _to(target) for number, target in enumerate(FORBIDDEN)},
}
