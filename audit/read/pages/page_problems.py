"""Pages that answer 200 and are none: not found, login, challenge, maintenance, empty shell, cut in the middle.

One sign is never enough to throw a page away, except where the sign itself is unmistakable.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audit.model.capture import Problem
from audit.model.statement import Layer
from audit.read.blocks.block import Block, BlockKind, Zone
from audit.read.markup.tree import Tree
from audit.read.structured.meta_tags import Head

_NOT_FOUND = re.compile(
    r"\b404\b|(?:seite|inhalt|artikel|produkt)[^.!?]{0,30}(?:nicht (?:gefunden|verfügbar|vorhanden)|existiert nicht)|"
    r"(?:nicht|konnte nicht) gefunden werden|page (?:not found|introuvable|non trovata)|pagina non (?:trovata|"
    r"disponibile|esiste)|"
    r"(?:page|article|produit)[^.!?]{0,30}(?:introuvable|n['’]existe (?:pas|plus)|n['’]est plus disponible)|"
    r"(?:page|product)[^.!?]{0,40}(?:not found|doesn['’]t exist|does not exist|no longer (?:exists|available)|"
    r"can['’]t be found)|"
    r"(?:pagina|prodotto)[^.!?]{0,30}(?:non (?:trovat[ao]|esiste)|inesistente)|page cannot be found|"
    r"\b(?:oops|hoppla|oups)\b",
    re.IGNORECASE,
)
_LOGIN = re.compile(
    r"^(?:log ?in|sign in|anmelden|anmeldung|einloggen|login erforderlich|connexion|se connecter|identifiez-vous|"
    r"accedi|accesso|area riservata)\b|(?:bitte|please|veuillez|per favore)[^.]{0,30}(?:anmelden|einloggen|log in|"
    r"sign in|"
    r"connecter|identifier|accedere)",
    re.IGNORECASE,
)
_CHALLENGE = re.compile(
    r"captcha|just a moment|checking your browser|verify (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|"
    r"access denied|attention required|pardon our interruption|unusual traffic|request unsuccessful|zugriff verweigert|"
    r"accès refusé|accesso negato|sicherheitsüberprüfung|contrôle de sécurité|enable cookies|cf-challenge",
    re.IGNORECASE,
)
_MAINTENANCE = re.compile(
    r"wartungsarbeiten|wartungsmodus|\bim wartung(?:smodus)?\b|under maintenance|maintenance mode|"
    r"scheduled maintenance|"
    r"\ben maintenance\b|"
    r"site en (?:cours de )?maintenance|in manutenzione|be right back|gleich wieder (?:da|zurück)|"
    r"bientôt de retour|torniamo presto",
    re.IGNORECASE,
)
_PARKED = re.compile(
    r"domain (?:is |steht )?(?:for sale|zum verkauf)|buy this domain|diese domain|domaine (?:est )?à vendre|"
    r"dominio in vendita|"
    r"welcome to nginx|apache2? (?:\w+ )?default page|^it works!|parked free",
    re.IGNORECASE,
)
_GATE = re.compile(
    r"not available in your (?:country|region)|in (?:ihrem|deinem) land nicht verfügbar|pas disponible dans votre pays|"
    r"non disponibile nel tuo paese|(?:are you|sind sie|bist du|avez-vous|hai)[^?]{0,30}(?:18|21|16)[^?]{0,20}\?",
    re.IGNORECASE,
)
_BROKEN = re.compile(
    r"Fatal error:|Stack trace:|Traceback \(most recent call last\)|Uncaught (?:Exception|Error|TypeError)|"
    r"SQLSTATE\[|Warning: \w+\(\)|ORA-\d{5}|Whitelabel Error Page",
)
_BROKEN_SIGNS = ("atal error", "tack trace", "Traceback", "Uncaught", "SQLSTATE", "Warning: ", "ORA-", "Whitelabel")
_NOTICES = (
    ("E-CHALLENGE", _CHALLENGE, "The site asks whether a person is visiting, or refuses access."),
    ("E-PARKED", _PARKED, "The address shows a parked domain or a server's default page."),
    ("E-MAINTENANCE", _MAINTENANCE, "The site is being maintained."),
    ("E-GATE", _GATE, "The page asks for a country or an age before it shows anything."),
)
_COSTS = re.compile(r"\d ?(?:€|£|CHF\b|EUR\b|Euro\b|Franken\b|Fr\.)|(?:€|£|CHF|EUR|Fr\.) ?\d")
_NEEDS_SCRIPTS = re.compile(r"java-?script", re.IGNORECASE)
_LOADING = re.compile(
    r"\bl(?:ädt|aden|oading)\b|geladen|please wait|bitte warten|chargement|patient|caricamento"
    r"|attend(?:ere|i)\b|…$|\.{3}$",
    re.IGNORECASE,
)
_TWICE = 2
_SENTENCE = 3  # words of what tells something
_MAIN = frozenset({Zone.MAIN, Zone.NOTE})
_LITTLE = 600
_EMPTY_SHELL = 250
_TAIL = 4096


def page_problems(source: str, tree: Tree, head: Head, blocks: Sequence[Block], *, full: bool) -> tuple[Problem, ...]:
    """What keeps a page from being read, or from being read completely."""
    shown = [b for b in blocks if b.layer is Layer.TEXT]
    text = sum(len(b.text) for b in shown)
    fatal = _fatal(tree, head, blocks, shown, text)
    if fatal is not None:
        return (fatal,)
    found = []
    lowered = source[-_TAIL:].lower()
    if "</html" not in lowered and "</body" not in lowered and "<html" in source[:_TAIL].lower():
        found.append(
            Problem("E-PARSE-CUT", "The page ends in the middle: what is missing cannot be known.", fatal=False)
        )
    if full:
        found.append(Problem("E-PARSE-LIMIT", "The page has more text blocks than are read.", fatal=False))
    whole = "\n".join(b.text for b in shown if len(b.text) < _TAIL)
    if any(sign in whole for sign in _BROKEN_SIGNS) and _BROKEN.search(whole):
        found.append(Problem("E-HALF-PAGE", "The page shows an error of its own software.", fatal=False))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Signs:
    """Where the words stand by which a page gives itself away.

    Attributes:
        title: Of the page.
        heading: The main headings.
        opening: The first words of the main part; empty if the main part is long, and so no mere notice.
        asks: Whether the page asks for a password.
    """

    title: str
    heading: str
    opening: str
    asks: bool

    def count(self, pattern: re.Pattern[str]) -> int:
        """In how many of the three places the words stand."""
        return sum(bool(pattern.search(text)) for text in (self.title, self.heading, self.opening))


def _fatal(tree: Tree, head: Head, blocks: Sequence[Block], shown: Sequence[Block], length: int) -> Problem | None:
    """Why nothing of the page may be used."""
    if length < _EMPTY_SHELL and tree.css_first("script") is not None and _is_shell(tree, blocks, length):
        return Problem("E-NEEDS-JS", "The page is empty without JavaScript: turn on the browser for this channel.")
    if length == 0:
        return Problem("E-EMPTY", "The page is empty.")
    main = sum(len(b.text) for b in shown if b.zone in _MAIN)
    signs = _Signs(
        head.title,
        " ".join(b.text for b in shown if 0 < b.level <= 2)[:300],  # noqa: PLR2004  (0 is no heading)
        " ".join(b.text for b in shown if b.zone is Zone.MAIN)[:_LITTLE] if main < _LITTLE else "",
        main < _LITTLE and tree.css_first('form input[type="password"], main input[type="password"]') is not None,
    )
    if signs.count(_NOT_FOUND) > 1:
        return Problem("E-SOFT404", "The page says that it was not found, but answers 200.")
    return _notice(signs) if signs.opening else None


def _notice(signs: _Signs) -> Problem | None:
    """What a page with little text is instead of a page; one that names a price must give itself away twice."""
    least = _TWICE if _COSTS.search(signs.opening) else 1
    for reason, pattern, text in _NOTICES:
        if signs.count(pattern) >= least:
            return Problem(reason, text)
    if signs.count(_LOGIN) > (0 if signs.asks else 1):
        return Problem("E-LOGIN", "The page can only be read by those who log in.")
    return None


def _is_shell(tree: Tree, blocks: Sequence[Block], length: int) -> bool:
    """Whether a page with next to no text is one that scripts fill."""
    if _tells(blocks):
        return False
    roots = tree.css("#root, #app, #__next, #__nuxt, app-root, [data-reactroot], [ng-app], #main-app")
    if any(not node.text(deep=True).strip() for node in roots):
        return True
    hint = any(_NEEDS_SCRIPTS.search(b.text) for b in blocks if b.layer is Layer.HIDDEN or len(b.text) < _LITTLE)
    return hint or length == 0


def _tells(blocks: Sequence[Block]) -> bool:
    """Whether the main part has a heading and says something below it: a server filled the page, short as it is."""
    shown = [b for b in blocks if b.layer is Layer.TEXT and b.zone in _MAIN]
    shown = [b for b in shown if not _NEEDS_SCRIPTS.search(b.text) and not _LOADING.search(b.text)]
    headed = next((index for index, b in enumerate(shown) if b.kind is BlockKind.HEADING), len(shown))
    below = (b.text for b in shown[headed + 1 :] if b.kind is not BlockKind.HEADING)
    return any(len(text.split()) >= _SENTENCE for text in below)
