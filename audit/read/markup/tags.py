"""What HTML's tags mean for reading, whatever an element is called: inline or not, headings, kinds of blocks, marks."""

from audit.read.blocks.block import BlockKind, MarkKind, Zone


def _words(names: str) -> frozenset[str]:
    return frozenset(names.split())


INLINE = _words(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark meter nobr output q s samp small span "
    "strike strong sub sup time tt u var wbr svg text tspan slot"
)
SKIPPED = _words(
    "script style template iframe object embed video audio canvas map textarea datalist head link meta title desc defs "
    "symbol path base source track colgroup col math frameset use circle rect polygon polyline line ellipse "
    "lineargradient radialgradient clippath mask stop"
)
PARTING = _words("span small label time data output bdi font mark svg text tspan slot strong b")
ZONES = {"nav": Zone.NAVIGATION, "footer": Zone.FOOTER, "header": Zone.NAVIGATION, "search": Zone.NAVIGATION}
HEADINGS = {f"h{level}": level for level in range(1, 7)}
SECTIONS = _words("section article aside li td nav footer dialog details fieldset tr")
KINDS = {
    "li": BlockKind.ITEM, "option": BlockKind.ITEM, "td": BlockKind.CELL, "th": BlockKind.CELL, "dt": BlockKind.LABEL,
    "legend": BlockKind.LABEL, "caption": BlockKind.LABEL, "summary": BlockKind.LABEL,
}  # fmt: skip
MARKS = {
    "del": MarkKind.STRUCK, "s": MarkKind.STRUCK, "strike": MarkKind.STRUCK, "b": MarkKind.STRONG,
    "strong": MarkKind.STRONG, "code": MarkKind.CODE, "kbd": MarkKind.CODE, "samp": MarkKind.CODE, "a": MarkKind.LINK,
}  # fmt: skip
