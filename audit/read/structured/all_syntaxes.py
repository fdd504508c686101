"""Structured data of a page in all its syntaxes, read once and by one set of rules."""

from dataclasses import dataclass, replace
from decimal import Decimal

from audit.model.statement import Role, Subject, Term
from audit.read.markup.landmarks import Landmarks
from audit.read.markup.tree import Tree, path_of
from audit.read.structured.items import Item, walk_items
from audit.read.structured.jsonld import read_json_ld
from audit.read.structured.meta_tags import Head, product_ids, read_product_tags
from audit.read.structured.microdata import read_microdata, read_rdfa
from audit.read.structured.offerings import FieldContext, Offering, Said
from audit.read.structured.schema_org import offerings
from audit.read.structured.script_state import read_script_state

_BLOCKS = 60


@dataclass(frozen=True, slots=True)
class Structured:
    """What the structured data of a page say.

    Attributes:
        offerings: What is on offer.
        published: Date of publication of an article, as written; empty if there is none.
        wrong: What is wrong with blocks of structured data, one sentence each.
        is_article: Whether the page calls itself an article.
    """

    offerings: tuple[Offering, ...]
    published: str
    wrong: tuple[str, ...]
    is_article: bool


_ARTICLES = ("Article", "NewsArticle", "BlogPosting", "TechArticle", "Report", "LiveBlogPosting", "SocialMediaPosting")


def read_structured(tree: Tree, marks: Landmarks, head: Head, context: FieldContext) -> Structured:
    """Read JSON-LD, microdata, RDFa, product tags and embedded state; the same offering told twice counts once.

    Args:
        tree: The page.
        marks: Its landmarks.
        head: Its head.
        context: What must be known to read fields.
    """
    nodes = [node for node in marks.scripts if "ld+json" in (node.attributes.get("type") or "").lower()]
    linked, wrong = read_json_ld(tuple((node.text(), path_of(node)) for node in nodes[:_BLOCKS]))
    roots = (*linked, *read_microdata(tree, marks), *read_rdfa(tree, marks))
    state = read_script_state(marks)
    found = list(offerings(roots, context))
    if not any(offering.said for offering in found):
        found.extend(offerings(state, context))
    else:
        found.extend(o for o in offerings(state, context) if o.family)
    tags = read_product_tags(head, context)
    if tags or product_ids(head):
        subject = Subject(head.tag("og:title", "twitter:title"), Role.MAIN, ids=product_ids(head))
        found.append(Offering(subject, _with_periods(tags, found)))
    articles = [item for item, _ in walk_items(roots) if item.is_a(*_ARTICLES)]
    return Structured(tuple(_merged(found)), _published(articles, head), wrong, bool(articles))


def _published(articles: list[Item], head: Head) -> str:
    dates = (article.text("datePublished", "dateCreated") for article in articles)
    return next((date for date in dates if date), "") or head.tag("article:published_time")


def _with_periods(tags: tuple[Said, ...], known: list[Offering]) -> tuple[Said, ...]:
    """Product tags know no billing period; the same amount with a period elsewhere lends it."""
    periods: dict[tuple[str, Decimal, str], str] = {}
    for said in (s for offering in known for s in offering.said):
        amount, currency, period = _parts(said.term)
        if period:
            periods[said.term.attribute, amount, currency] = period
    lent = []
    for said in tags:
        amount, currency, period = _parts(said.term)
        found = periods.get((said.term.attribute, amount, currency), "")
        lent.append(
            replace(said, term=replace(said.term, value=f"{said.term.value}/{found}")) if found and not period else said
        )
    return tuple(lent)


def _parts(term: Term) -> tuple[Decimal, str, str]:
    amount, _, unit = term.value.partition(" ")
    currency, _, period = unit.partition("/")
    return (Decimal(amount) if currency.isalpha() and len(currency) == 3 else Decimal(-1)), currency, period  # noqa: PLR2004


def _merged(found: list[Offering]) -> list[Offering]:
    """Offerings of one name and identifier, told in several blocks or syntaxes, as one."""
    kept: dict[tuple[object, ...], Offering] = {}
    for offering in found:
        subject = offering.subject
        key = (subject.name.casefold(), subject.variant.casefold(), subject.id("sku"), subject.role, offering.listed)
        known = kept.get(key)
        if known is None:
            kept[key] = offering
            continue
        terms = {(s.term, s.scope) for s in known.said}
        more = tuple(s for s in offering.said if (s.term, s.scope) not in terms)
        ids = tuple(sorted(set(known.subject.ids) | set(subject.ids)))
        kept[key] = replace(known, said=known.said + more, subject=replace(known.subject, ids=ids))
    return list(kept.values())
