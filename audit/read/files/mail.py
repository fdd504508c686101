"""A mail as a document: its HTML and its text part together, alternative texts, small print, the day of its date.

A sentence that both parts have below one title is heard once, where the title is a heading. The logo of whoever sends
the mail names nothing that it offers.
"""

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from email.utils import parseaddr
from itertools import compress

from audit.errors import GapError
from audit.model.capture import Capture, Document, Form, Link, Problem
from audit.model.statement import Role, Subject
from audit.plugins.channel import ReadContext
from audit.read.blocks.block import Block, BlockKind
from audit.read.blocks.flat import blocks_of_text
from audit.read.files.written_links import written_links
from audit.read.markup.cards import Card
from audit.read.markup.charset import decode
from audit.read.markup.html import fragment_blocks
from audit.read.pages.archived import speaks_of
from audit.read.pages.compose import Parts, spoken, statements_of
from audit.read.pages.page import visible_text
from audit.read.pages.page_subjects import PageSubjects
from audit.read.pages.statements import origin_of, text_context, unique, zone_of
from audit.read.values.instants import local_instant
from audit.read.words.fold import fold
from audit.read.words.tongue import detect, locale_for

MAX_MAIL = 10_000_000
_MAX_PART = 2_000_000
_MAX_PARTS = 50
_LOGO = re.compile(r"(?:\b(?:company |firmen)?-?(?:logo(?:typ)?|logotype)\b(?: (?:von|der|de|du|di|della|of|the)\b)?)")
_FROM = re.compile(r" (?:von|bei|de|chez|da|di|from|at|by|[|·–-]) |, | @ ?")  # "Ada from Kauz", "Kauz | News"
_TITLE = re.compile(r"(?:[*•▪●►»-] ?)?([^\W\d_][^a-zà-ÿ]{2,60})")


def read_mail(capture: Capture, context: ReadContext) -> Iterator[Document]:
    """The document of a mail (``.eml``).

    Raises:
        GapError: If its parts lie in each other without end.
    """
    message = _message(capture)
    title = _header(message, "subject")
    dated = local_instant(_header(message, "date"), zone_of(context))
    published = speaks_of(dated, capture.address, context)
    blocks, cards, links = _contents(message, title)
    text = visible_text(blocks)
    language = detect(text) or context.locale[:2]
    origin = origin_of(context, capture.address, capture.address, capture.digest, published)
    main = Subject(title, Role.MAIN, context=(title,))
    subjects = PageSubjects(main, is_offer=False, is_conditions=False, context=(title,))
    reading = text_context(context, locale_for(language, context.locale), published)
    statements = unique(statements_of(Parts(blocks, cards), subjects, reading, origin, language))
    problems = () if text else (Problem("E-EMPTY", "The mail has no text that can be read."),)
    yield Document(
        context.channel, capture.address, capture.address, capture.digest, Form.MAIL, title, language, published,
        statements, tuple(dict.fromkeys(s.subject for s in statements)), links, problems, text=text,
    )  # fmt: skip


def _message(capture: Capture) -> Message:
    try:
        return email.message_from_bytes(capture.body[:MAX_MAIL], policy=email.policy.default)
    except RecursionError:
        raise GapError(
            "the parts of the mail lie too deep in each other",
            where=capture.address,
            mend="Save the mail once more from the program that shows it.",
            reason="E-PARSE",
        ) from None


def _contents(message: Message, title: str) -> tuple[tuple[Block, ...], tuple[Card | None, ...], tuple[Link, ...]]:
    blocks: list[Block] = [Block(title, "header subject", BlockKind.HEADING, 1)] if title else []
    cards: list[Card | None] = [None for _ in blocks]
    links: dict[str, Link] = {}
    plain: set[int] = set()
    senders = _senders(message)
    for number, part in enumerate(_parts(message)):
        written = _text(part)
        if part.get_content_type() == "text/html":
            found = fragment_blocks(written, "", mail=True)
            named = [not _is_logo(block, senders) for block in found.blocks]
            kept = spoken(tuple(compress(found.blocks, named)), tuple(compress(found.cards, named)))
            blocks.extend(replace(b, path=f"part {number}#{b.path}") for b in kept.blocks)
            cards.extend(kept.cards)
            links.update({link.address: link for link in found.links if link.address not in links})
        else:
            flat = [replace(b, path=f"part {number}#{b.path}") for b in blocks_of_text(written)]
            blocks.extend(flat)
            plain.update(map(id, flat))
            cards.extend(None for _ in flat)
    told = {(_words(h), _words(b.text)) for b in blocks if id(b) not in plain for h in b.headings[-1:]}
    above = ["", *(block.text for block in blocks)]
    once = [id(b) not in plain or (_titled(t), _words(b.text)) not in told for t, b in zip(above, blocks, strict=False)]
    for link in written_links(blocks):
        links.setdefault(link.address, link)
    return tuple(compress(blocks, once)), tuple(compress(cards, once)), tuple(links.values())


def _senders(message: Message) -> frozenset[str]:
    """The letters of the names of whoever sends a mail: what they call themselves, and their own host."""
    name, address = parseaddr(_header(message, "from"))
    hosts = address.rpartition("@")[2].split(".")[:-1][-1:]
    return frozenset({_letters(fold(part)) for part in (name, *_FROM.split(fold(name)), *hosts)} - {""})


def _is_logo(block: Block, senders: frozenset[str]) -> bool:
    """Whether a block is the alternative text of a logo: of nothing but the sender's name, or that it is a logo."""
    if block.kind is not BlockKind.ALT:
        return False
    return _letters(_LOGO.sub(" ", fold(block.text))) in {"", *senders}


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _titled(line: str) -> str:
    """The title in capitals that a line of flat text is, alone or behind a bullet ("LAKE & BIKE", "* LAKE & BIKE")."""
    found = _TITLE.fullmatch(line)
    return _words(found[1]) if found else ""


def _words(text: str) -> str:
    return " ".join(text.split()).casefold()


def _parts(message: Message) -> Iterator[Message]:
    """The parts that are shown; attachments are documents of their own."""
    told = 0
    for part in message.walk():
        if part.is_multipart() or part.get_content_disposition() == "attachment":
            continue
        if part.get_content_type() in {"text/plain", "text/html"} and told < _MAX_PARTS:
            told += 1
            yield part


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    body = payload if isinstance(payload, bytes) else str(payload).encode("utf-8", "replace")
    return decode(body[:_MAX_PART], f"charset={part.get_content_charset() or ''}").text


def _header(message: Message, name: str) -> str:
    """A header as text; a broken one is taken as it is written."""
    try:
        value = message[name]
    except (ValueError, IndexError, TypeError, LookupError):
        value = next((raw for key, raw in message.raw_items() if key.lower() == name), "")
    return " ".join(str(value or "").split())
