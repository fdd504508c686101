"""Flat text to blocks: lines, bullets, label and value, tables by tabs or turned into lines, and what is no offer."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from audit.read.blocks.block import Block, BlockKind, Mark, MarkKind, Zone
from audit.read.blocks.columns import Cell, columns_at, is_value, tabbed
from audit.read.blocks.lines import joined
from audit.read.blocks.quoted_lines import quoted_lines
from audit.read.blocks.unit_lines import with_units_above
from audit.read.blocks.value_rows import value_rows_at
from audit.read.words.fold import fold
from audit.read.words.lexicon import compiled, languages
from audit.read.words.mail_coding import without_coding

MAX_TEXT = 400_000

_SPEAKER = re.compile(r"(?:\[[\d:. ]+\]\s*)?")
_FACET = re.compile(r".*\(\d{1,5}\)$")
_COUNTED = re.compile(r"\s*\(?\d*\)?\s*(?:CHF|EUR|[€£$]|$)")
_FOOTNOTE = re.compile(r"(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹†‡]|\d\))\s?\S")
_BULLET = re.compile(r"[-–•*·▪●✓✔➡👉]\s*")
_ALIGNED = re.compile(r"(?<=\S) {2,}(?=\S)")
_GRID = re.compile(r" *[+|]?(?:[-=]{2,}[+|])+(?:[-=]{2,})? *")
_LINE = re.compile(r" *(?:-{3,}|={3,}|_{3,}|─{3,}) *")
_RULE = re.compile(r"[-=_ \t.]+")
_SLIDER = re.compile(
    r"(?:preis|prix|prezzo|price) ?:? ?(?:chf |€ ?|£ ?|\$ ?)?[0-9][0-9 .,']*(?:€|chf|£)? ?(?:-|bis|a|to) ?"
    r"(?:chf |€ ?|£ ?|\$ ?)?[0-9][0-9 .,']*(?:€|chf|£)?"
)
_RANGE = re.compile(  # a slider of a filter, if its like stands beside it
    r"(?:preis|prix|prezzo|price) (?:von|de|da|from|between|zwischen|entre|tra) (?:chf |€ ?|£ ?|\$ ?)?[0-9][0-9 .,']*"
    r"(?:€|chf|£)? ?(?:bis|a|to|and|und|et|e) (?:chf |€ ?|£ ?|\$ ?)?[0-9][0-9 .,']*(?:€|chf|£)?"
)
_FILTER = re.compile(
    r"(?:filt(?:er|ri|res?|rer|rare)\b.{0,12}|(?:anwenden|appliquer|applica|apply|zurucksetzen|reset|sort(?:ieren|by)?.*"
    r"|trier .*|ordina .*))"
)
_TYPED = re.compile(r"\bcod(?:e|ice)\b")  # "enter code X at the checkout" is an offer, "checkout" a button
_MEASURE = re.compile(r"\d{1,3}(?: ?(?:-|–|bis|à|to|a) ?\d{1,3})? ?[^\W\d_]{1,10}\.?")
_REVIEWED = re.compile(
    r"\b(?:(?<!last )(?<!were )(?<!are )(?<!is )(?<!was )reviewed (?:by|on|in)|verified (?:purchase|buyer)"
    r"|bewertet (?:am|von)|verifizierter kauf|achat verifie"
    r"|avis (?:depose|publie|laisse) (?:le|par)|acquisto verificato|recensi(?:to|one) (?:da|di|del|il))\b"
    r"|^★+☆+ [a-z]{2,} [a-z]"
)
_HELPFUL = re.compile(
    r"\b(?:found this (?:review )?helpful|fanden (?:das|dies|diese (?:bewertung|rezension)) hilfreich"
    r"|ont trouve cet avis utile|trovato utile (?:questa|la) recensione)\b"
)
_REVIEW = ("review", "verifi", "bewertet", "avis ", "recensi", "helpful", "hilfreich", "utile", "★")  # in all of them
_STRIKE = re.compile(r"~~ ?([^~]{1,24}?) ?~~")
_GAPS = 2
_QUOTED_LINES = 3
_LABEL_WORDS = 5
_HEADING = 60
_FACETS = 2
_LONGEST_WORD = 24


def blocks_of_text(text: str) -> tuple[Block, ...]:
    """The blocks of a flat text, in its order; at most ``MAX_TEXT`` characters are read."""
    lines = joined(_tabled(list(_piped(_unquoted(without_coding(text[:MAX_TEXT]).splitlines())))))
    return tuple(with_units_above(_numbered(_blocks(lines))))


def _unquoted(lines: Sequence[str]) -> Sequence[str]:
    """The lines, of a mail that was sent on those without the marks of a quote if all of them have one ("> ")."""
    said = [line for line in lines if line.strip()]
    is_quoted = len(said) >= _QUOTED_LINES and all(line.startswith(">") for line in said)
    return [line.lstrip(">").removeprefix(" ") for line in lines] if is_quoted else lines


def _piped(lines: Sequence[str]) -> Iterator[str]:
    """The lines, rows whose cells strokes set apart with tabs instead: two or more alike below each other."""
    rows = [line for line in lines if not _GRID.fullmatch(line)]
    fewest = 1 if len(rows) < len(lines) else _GAPS
    lines = rows
    if not any("|" in line for line in lines):
        yield from lines
        return
    strokes = [line.strip(" |").count("|") if "|" in line else 0 for line in lines]
    for index, line in enumerate(lines):
        beside = {strokes[other] for other in (index - 1, index + 1) if 0 <= other < len(lines)}
        is_row = strokes[index] >= fewest and strokes[index] in beside
        yield "\t".join(cell.strip() for cell in line.strip(" |").split("|")) if is_row else line


def _tabled(lines: Sequence[str]) -> Iterator[str]:
    """The lines, runs of spaces in aligned ones as tabs; a lone line of nothing but values is no row of a table."""
    lines = _unruled(lines)
    aligned = [_is_aligned(line) for line in lines]
    for index, line in enumerate(lines):
        alone = not any(aligned[max(0, index - 1) : index] + aligned[index + 1 : index + 2])
        cells = _ALIGNED.split(line.strip()) if aligned[index] else []
        if cells and alone and all(map(is_value, cells)):
            yield " ".join(cells)
        else:
            yield _ALIGNED.sub("\t", line) if aligned[index] else line


def _unruled(lines: Sequence[str]) -> Sequence[str]:
    """The lines without those that only draw a line between the names of columns and the rows below them."""
    if not any(map(_LINE.fullmatch, lines)):
        return lines
    rows = ["\t" in line or _is_aligned(line) for line in lines]
    return [
        line
        for index, line in enumerate(lines)
        if not (_LINE.fullmatch(line) and all(rows[max(0, index - 1) : index]) and all(rows[index + 1 : index + 2]))
    ]


def _is_aligned(line: str) -> bool:
    """Whether runs of spaces set the cells of a table's row apart."""
    if "  " not in line:
        return False
    return len(_ALIGNED.findall(line.strip())) >= _GAPS or bool(re.search(r"\S {4,}\S", line.strip()))


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    place, table = 0, 0
    reviews = _reviews(lines) | quoted_lines(lines)
    while place < len(lines):
        end = _tabs_end(lines, place)
        found = (columns_at(lines, place) or value_rows_at(lines, place)) if end == place else None
        if end > place:
            table += 1
            rows = [
                [" ".join(c.split()) for c in line.split("\t")]
                for line in lines[place:end]
                if not _RULE.fullmatch(line)
            ]
            yield from (_cell(cell, table) for cell in tabbed(rows))
            place = end
        elif found:
            table += 1
            yield from (_cell(cell, table) for cell in found[0])
            place = found[1]
        else:
            yield _line(lines, place, reviews)
            place += 1


def _numbered(blocks: Iterator[Block]) -> Iterator[Block]:
    return (block for block in blocks if block.text)


def _tabs_end(lines: Sequence[str], place: int) -> int:
    end = place
    while end < len(lines) and "\t" in lines[end]:
        end += 1
    return end


def _cell(cell: Cell, table: int) -> Block:
    return Block(cell.text, kind=BlockKind.CELL, labels=cell.labels, table=table, row=cell.row, column=cell.column)


def _line(lines: Sequence[str], place: int, reviews: AbstractSet[int]) -> Block:
    text, marks = _struck(" ".join(lines[place].split()))
    before = " ".join(lines[place - 1].split()) if place else ""
    labels = (before,) if before and _takes_label(text) and _is_label(before) else ()
    zone = Zone.COMMENT if place in reviews else _zone(lines, place, text)
    kind = BlockKind.FOOTNOTE if _FOOTNOTE.match(text) else BlockKind.ITEM if _BULLET.match(text) else _kind(text)
    return Block(text, kind=kind, zone=zone, labels=labels, marks=marks)


def _struck(text: str) -> tuple[str, tuple[Mark, ...]]:
    """A line without the tildes that strike a price through, and the stretches that they marked ("~~120~~ 89")."""
    if "~~" not in text:
        return text, ()
    marks, out, last = [], "", 0
    for found in _STRIKE.finditer(text):
        out += text[last : found.start()]
        marks.append(Mark(len(out), len(out) + len(found[1]), MarkKind.STRUCK))
        out, last = out + found[1], found.end()
    return out + text[last:], tuple(marks)


def _takes_label(text: str) -> bool:
    """Whether a line is a value and nothing else, so that the line before it may say what of."""
    return is_value(text) or bool(_MEASURE.fullmatch(text)) or _is_free(text)


def _is_free(text: str) -> bool:
    """Whether a line is a word for nothing to pay, and nothing else."""
    return len(text) <= _LONGEST_WORD and bool(_free().fullmatch(fold(text).strip(" .!*")))


def _kind(text: str) -> BlockKind:
    short = len(text) <= _HEADING and not text.endswith((".", ",", ";")) and "://" not in text
    return BlockKind.HEADING if short and not any(map(str.isdigit, text)) else BlockKind.PARAGRAPH


def _is_label(line: str) -> bool:
    return (
        bool(line) and not is_value(line) and len(line.split()) <= _LABEL_WORDS and not line.endswith((".", "!", "?"))
    )


def _zone(lines: Sequence[str], place: int, text: str) -> Zone:
    folded = fold(text)
    asked, noise = _words()
    start = _SPEAKER.match(folded)
    if asked.match(folded, start.end() if start else 0):
        return Zone.COMMENT
    if "cookie" in folded:
        return Zone.CONSENT
    found = noise.search(folded)
    if found and _COUNTED.match(text, found.end()) and not _TYPED.search(folded):
        return Zone.BASKET
    if _SLIDER.fullmatch(folded) or (_RANGE.fullmatch(folded) and _filters(lines[max(0, place - 3) : place + 4])):
        return Zone.FILTER
    if not _FACET.fullmatch(text):
        return Zone.MAIN
    around = lines[max(0, place - 2) : place + 3]
    facets = sum(bool(_FACET.fullmatch(line)) for line in around)
    return Zone.FILTER if facets >= _FACETS or any(_SLIDER.fullmatch(fold(line)) for line in around) else Zone.MAIN


def _filters(lines: Sequence[str]) -> bool:
    """Whether lines around a range of prices belong to a filter: its name, its button, a choice with a count."""
    return any(_FACET.fullmatch(line) or _FILTER.fullmatch(fold(line).strip(" ▾▼:")) for line in lines)


def _reviews(lines: Sequence[str]) -> AbstractSet[int]:
    """The lines that are part of customers' reviews: their heads, what stands below them, and what others vote on."""
    folded = [fold(line) for line in lines]
    told = "\n".join(folded)
    if not any(stem in told for stem in _REVIEW):
        return frozenset()
    heads = [index for index, line in enumerate(folded) if _REVIEWED.search(line)]
    voted = [index for index, line in enumerate(folded) if _HELPFUL.search(line)]
    return {*heads, *(index + 1 for index in heads), *voted, *(index - 1 for index in voted)}


@lru_cache(maxsize=1)
def _free() -> re.Pattern[str]:
    """The words for nothing to pay, in all languages."""
    return compiled("|".join(language.zero for language in languages().values() if language.zero))


@lru_cache(maxsize=1)
def _words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words of customers and of noise, in all languages: the language of a line is not known yet."""
    known = languages().values()
    asked = "|".join(language.asked for language in known if language.asked)
    noise = "|".join(language.noise for language in known if language.noise)
    return compiled(asked), compiled(noise)
