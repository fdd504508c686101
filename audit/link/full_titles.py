"""What an entry is called in full: its title, what its other columns say of the variant, and nothing of receipts."""

import re
from collections.abc import Iterator
from html import unescape

from audit.link.entry import Entry

_LABELLED = re.compile(
    r"\b(?:colou?r|farbe|couleur|colore|size|gr(?:ö|oe)(?:ss|ß)e|taille|masse|dimensions?|dimensioni|misur[ae]|format"
    r"|material|materiale|mati[eè]re|mat(?:é|e)riau|geschmack|saveur|gusto|flavou?r|sorte|variante?)\s?[:=]\s?"
    r"([^:;|\n]{2,40})",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:see|various|several|multi|choice|options?|order|siehe|nach|verschiedene|div\.?|diverse|wahl|mehrere|voir"
    r"|divers|plusieurs|choix|vedi|vari[eo]?|diversi|scelta)\b",
    re.IGNORECASE,
)
_MONTH = (
    r"(?:jan|feb|f[eé]v|m[aä]r|mars|apr|avr|ma[iy]|jun|juin|giu|jul|juil|lug|aug|ao[uû]|ago|sep|set|okt|oct|ott|nov"
    r"|de[zc]|d[eé]c|dic|gen|mag)[a-zéû]*\.?"
)
_PAPERS = re.compile(
    rf"\b(?:(?:rg|re|beleg|rechnung|quittung|facture|fattura|invoice|receipt|ricevuta|bon)[\s.\-]*(?:nr|no|n°)?[.:\s]*"
    rf"\d{{4}}[\-/]?\d+|{_MONTH}\s?(?:20)?2\d\b(?!\s?(?:x|cm|mm|kg|g|l|zoll)\b)"
    r"|(?<![\d/.])(?:0[1-9]|1[0-2])[/.]202\d(?![\d.,/])"
    r"|(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:(?:20)?2\d)?(?:\s?[-–]\s?(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:(?:20)?2\d)?)?"
    r"|q[1-4](?:[/\s]?(?:20)?2\d)?(?![\w\-])"
    r"|(?:inkl|exkl|zzgl|incl|excl)\.?\s(?:mwst|ust|vat|tva|iva)\b\.?|(?:mwst|ust|tva|iva|vat)\s(?:inkl|incl|compr|esclusa|inclusa|comprise)\w*\.?"
    r"|(?:p[eé]riode?|periodo|zeitraum)\b)",
    re.IGNORECASE,
)
_HINT = re.compile(r"\d{4}[-/]\d|2\d(?!\d|\s?[xcmg])|[qQ][1-4](?!\w)|\d\.\d\d?\.|[Mm][Ww][Ss][Tt]|[ITV][VA][AT]")
_DOMAIN = re.compile(r"(?<=\w)\.(?:example|com|net|org|eu|shop|store|ch|de|at|fr|it|li|uk|co\.uk|ie|es|nl|be)$")
_SIZE_PLUS = re.compile(r"\b(XXL|XL|XS|S|M|L)\+(?!\w)")
_LONGEST_MODEL = 24


def full_title(entry: Entry) -> str:
    """The title with what other columns say of the variant.

    >>> full_title(Entry("1", "Couch Ada", model="Mira", description="Colour: rust; carton 1/2"))
    'Couch Ada Mira rust'
    >>> full_title(Entry("1", "Abo Plus Nov. 24 (inkl. MWST)", description="Farbe: siehe Auswahl"))
    'Abo Plus   ( )'
    """
    title = entry.title
    if "&" in title and ";" in title:
        title = unescape(title)
    if _HINT.search(title):
        title = _PAPERS.sub(" ", title)
    if "+" in title:
        title = _SIZE_PLUS.sub(r"\1 Plus", title)
    model = entry.model.strip()
    if model and len(model) <= _LONGEST_MODEL and not any(map(str.isdigit, model)):
        words = re.findall(r"[^\W\d_]{3,}", model)
        added = [word for word in words if word.lower() not in title.lower()]
        title = " ".join((title, *added))
    if entry.description and (":" in entry.description or "=" in entry.description):
        title = " ".join((title, *_labelled(entry.description, title)))
    return title


def _labelled(description: str, title: str) -> Iterator[str]:
    known = title.lower()
    for match in _LABELLED.finditer(description[:300]):
        value = match.group(1).strip(" .,")
        if not _OPEN.search(value) and value.lower() not in known:
            yield value


def without_domain(brand: str) -> str:
    """A brand that is written as its website without the ending of that."""
    return _DOMAIN.sub("", brand)
