"""What agents must not say, and what others ask: told to those who sell, offered to nobody.

"No longer quote the Eco plan at 9.90", "do not offer the 200 GB at 8.99", "if the caller names another provider (e.g.
5.99), offer ours". What is to be offered instead stands in the same sentence, and is read.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from audit.read.words.source import Source

_DE = (
    r"(?:nicht(?: mehr)?|nie(?:mals)?|keinesfalls|auf keinen fall|unter keinen umstanden)"
    r" (?:(?:mehr|aktiv|proaktiv|von sich aus|langer|telefonisch) )?"
    r"(?:anbieten|anzubieten|nennen|erwahnen|bewerben|verkaufen|zusagen|versprechen|ansprechen|herausgeben|abschliessen"
    r"|abschlies?en)(?! (?:wir|sie|die|andere))"
)
_FR = (
    r"n(?:e |')(?:plus |pas |jamais |surtout pas )?(?:citer|citez|proposer|proposez|mentionner|mentionnez|vendre|vendez"
    r"|annoncer|annoncez|offrir|offrez|promettre|promettez|evoquer|evoquez|communiquer|communiquez)(?: plus| pas"
    r"| jamais)?"
)
_IT = (
    r"non (?:piu )?(?:proporre|proponete|citare|citate|menzionare|menzionate|offrire|offrite|vendere|vendete|promettere"
    r"|promettete|comunicare|nominare|pubblicizzare)(?: piu)?"
)
_EN = (
    r"(?:do not|don't|never|no longer|stop|please don't) (?:(?:actively|proactively|ever) )?"
    r"(?:offer(?:ing)?|quot(?:e|ing)|mention(?:ing)?|sell(?:ing)?|pitch(?:ing)?|promis(?:e|ing)|promot(?:e|ing)|cite)"
)
BARRED = re.compile(rf"\b(?:{_DE}|{_FR}|{_IT}|{_EN})\b")
NOT_SAID = re.compile(  # a heading of a line in an agent's script: "Don't say: '...'"
    r"(?:^|[\n.!?] ?)[^a-z0-9\n]{0,4}(?:(?:(?:so )?nicht (?:so )?sagen|sag(?:en sie)? nicht|bitte nicht sagen"
    r"|falsch(?:e aussage)?)"
    r"|(?:(?:a |ce qu'il faut )?ne (?:pas|jamais) dire|ne dites (?:pas|jamais)|a eviter|a proscrire)"
    r"|(?:(?:da |cosa )?non dire|non dite|da evitare)"
    r"|(?:(?:please )?(?:don't|do not|never) say|what not to say|wrong)) ?: ?"
)
_QUOTED = re.compile(r"\s?(?:[«„“]\s?[^«»„“”\n]{1,300}[»“”]|\"[^\"\n]{1,300}\"|‹[^›\n]{1,300}›)")
_TOLD_BY = re.compile(  # "at a price that others do not offer", "that we don't sell elsewhere"
    r"\b(?:we|they|who|that|which|others|shops|stores|wir|sonst|die|den|das|der|andere|nous|ils|elles|on|que|qui|noi"
    r"|che"
    r"|altri)(?: [a-z]+)? $"
)
_INSTEAD = re.compile(
    r"[,;:(–-] ?(?:sondern|stattdessen|dafur|mais|plutot|proposer|proposez|a la place|ma|bensi|invece|proporre"
    r"|proponete"
    r"|but|offer|instead|rather|aber|anbieten|statt)\b|\b(?:anbieten|sondern|stattdessen)\b"
)
_OTHERS = (
    r"(?:(?:un )?altr[oi] (?:operator[ei]|gestor[ei]|fornitor[ei]|negozi[o]?)|(?:un )?concorrent[ei]"
    r"|(?:ein(?:en)? )?andere[nrm]? (?:anbieter[ns]?|betreiber[ns]?|laden)|mitbewerber[ns]?|konkurrenz(?:angebot)?"
    r"|(?:un )?autre (?:operateur|fournisseur|magasin|prestataire)|(?:un |la )?concurren(?:t|ce)"
    r"|(?:another|other|a rival) (?:provider|supplier|network|operator|shop|store|bank|insurer)s?|competitors?)"
)
COMPARED = re.compile(rf"\b{_OTHERS}(?: [a-z]+){{0,2}} ?\([^()]{{2,60}}\)")
_ASKED = (
    r"(?:chez (?:l'autre|les autres|le voisin|mon (?:ancien|actuel) [a-z]+|d'autres)(?: [a-z]+)?"
    r"|l'autre(?: [a-z]+)?|les autres|ailleurs) (?:ils |c'est |on )?(?:prennent|demandent|font|facturent|paie|payez"
    r"|c'est"
    r"|prend|demande)"
    r"|\b(?:beim?|bei den|bei der) (?:ander[a-z]+|nachbarn?|konkurrenz)(?: [a-z]+)? (?:hams|haben|habens|kost[a-z]*"
    r"|verlang"
    r"[a-z]*|zahl[a-z]*|nehmen|nimmt|ist)"
    r"|(?:dagli altri|dall'altro|da un'altra parte|quell'altro|l'altro)(?: [a-z]+)? (?:chied[a-z]+|prend[a-z]+|fanno|fa"
    r"|costa|vogliono|pago|pagavo)"
    r"|(?:the )?(?:other (?:one|place|shop|guys?|lot)|place (?:in town|down the road|next door)|guys? down the road)"
    r"(?: [a-z]+){0,2} (?:does|do|charges?|charge|asks?|wants?|is|are|for)"
)
ASKED = re.compile(rf"\b(?:{_ASKED})\b")
INSTRUCTIONS = (BARRED, NOT_SAID, COMPARED, ASKED)


def not_to_be_said(source: Source, stops: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The stretches that agents must not say, or that tell what others ask.

    Args:
        source: The text.
        stops: Where its sentences end, ascending.
    """
    for found in BARRED.finditer(source.folded):
        start, end = _sentence(stops, found.start())
        if _TOLD_BY.search(source.folded, max(start, found.start() - 24), found.start()):
            continue
        instead = _INSTEAD.search(source.folded, found.end(), end)
        yield _named_from(source, start, found.start()), instead.start() if instead else end
    for found in NOT_SAID.finditer(source.folded):
        yield found.start(), _said_end(source, stops, found.end())
    for found in COMPARED.finditer(source.folded):
        yield found.span()
    for found in ASKED.finditer(source.folded):
        yield found.start(), _sentence(stops, found.start())[1]


def _said_end(source: Source, stops: Sequence[int], place: int) -> int:
    """Where what must not be said ends: behind its quotation marks, without them with its sentence."""
    quoted = _QUOTED.match(source.text, place)
    return quoted.end() if quoted else _sentence(stops, place)[1]


def _named_from(source: Source, start: int, place: int) -> int:
    """Where what a bar at a place is of begins: in German it stands before ("the tariff, 29 €, no longer offer")."""
    comma = place
    while (comma := source.folded.rfind(", ", start, comma)) >= 0:
        if any(map(str.isdigit, source.folded[comma:place])):
            return comma
    return start


def _sentence(stops: Sequence[int], place: int) -> tuple[int, int]:
    index = min(bisect_left(stops, place + 1), len(stops) - 1)
    return (stops[index - 1] if index else 0), stops[index]
