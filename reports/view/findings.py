"""A finding in words: message, mend, owner, age, sides, proof."""

from dataclasses import dataclass

from audit.model.finding import SHOP, Finding, Offer, Status
from audit.plugins.rule import Message
from reports.view.clean import plain
from reports.view.gaps import reason
from reports.view.material import ReportInput
from reports.view.proof import CONTRADICTIONS, prove
from reports.view.shown import FindingView
from reports.view.sides import Witnesses, camps
from reports.view.values import Values
from reports.view.vocabulary import KIND_WORDS, SEVERITY_WORDS, STATUS_WORDS
from reports.view.words import fill

# Names, codes and addresses are written by people and channels: "NEW" or "P12M" may be a voucher code.
LITERAL = frozenset(
    {"code", "codes", "channel", "channels", "other", "others", "name", "names", "link", "address", "quote", "words",
     "campaign", "record", "source", "weekday", "document"}
)  # fmt: skip
LISTS = frozenset({"where", "channels", "others", "documents"})
DAYS = frozenset({"begins", "start", "end", "newest"})


@dataclass(frozen=True, slots=True)
class Teller:
    """Puts findings into words.

    Attributes:
        report: What the report is made of.
        values: Writes values for the reader.
        witnesses: Puts sides into words.
    """

    report: ReportInput
    values: Values
    witnesses: Witnesses

    def view(self, finding: Finding) -> FindingView:
        """The finding in words."""
        say = self.values.words.say
        rule = self.report.rules.get(finding.code)
        named = self._named(finding)
        sides = tuple(self.witnesses.view(side, finding.kind) for side in sorted(finding.sides, key=lambda s: s.order))
        sayings = camps(sides, finding.attribute, self.values)
        kind = say(KIND_WORDS[finding.kind])
        return FindingView(
            source=finding,
            anchor=f"f-{finding.fingerprint}",
            message=self._sentence(rule.message, named) if rule else f"{named['offer']}: {kind}",
            mend=self._sentence(rule.mend, named) if rule else "",
            kind=kind,
            severity=say(SEVERITY_WORDS[finding.severity]),
            status=say(STATUS_WORDS[finding.status]),
            offer=named["offer"],
            attribute=named["attribute"],
            owner=plain(finding.owner) or say("nobody"),
            since=self._since(finding),
            scope=", ".join(self.values.scope(finding.scope)),
            proof=prove(finding, sides, sayings, self.values, self.report.tolerance),
            camps=sayings,
            sides=sides,
            # An expired offer may say the same as the record: what is wrong there is that it still stands.
            oddity=say("departs") if finding.kind in CONTRADICTIONS else say("to be mended here"),
            accepted=self._accepted(finding),
        )

    def offer(self, offer: Offer) -> str:
        """The offer's name as a reader knows it, with what tells it from others of its name."""
        return (
            self.values.words.say("Conditions of the shop")
            if offer.id == SHOP.id and not offer.name
            else plain(offer.title or offer.id)
        )

    def _named(self, finding: Finding) -> dict[str, str]:
        odd = dict.fromkeys(plain(side.channel) for side in finding.sides if side.odd)
        who = plain(finding.channel) or self.values.words.join(tuple(odd) or tuple(map(plain, finding.channels)))
        params = {name: self._param(finding, name, text) for name, text in finding.params}
        return {
            "offer": self.offer(finding.offer),
            "attribute": self.values.attribute(finding.attribute) if finding.attribute else "",
            "channel": who,
        } | params

    def _param(self, finding: Finding, name: str, text: str) -> str:
        words = self.values.words
        if name == "reason":
            return words.join(tuple(dict.fromkeys(reason(code, words) for code in text.split("; "))))
        if name in LISTS:
            return words.join(tuple(map(plain, text.split("; "))))
        if name in LITERAL:
            return plain(text)
        return self.values.parameter("valid_from" if name in DAYS else finding.attribute, text)

    def _sentence(self, message: Message, named: dict[str, str]) -> str:
        template = message.to(self.values.words.language)
        text = fill(template, dict(named))
        # "price differs" begins a sentence here; an offer's name is written as the company writes it.
        return text[:1].upper() + text[1:] if template.startswith("{attribute}") else text

    def _since(self, finding: Finding) -> str:
        say, many = self.values.words.say, self.values.words.many
        first, last = finding.first_seen, finding.last_seen
        if finding.status is Status.NOT_RECHECKED and last is not None:
            return say("not checked since {day}", day=self.values.day(last))
        if first is None or first >= self.report.today:
            return say("since today")
        days = many("{count} day", "{count} days", (self.report.today - first).days)
        return say("since {day} ({days})", day=self.values.day(first), days=days)

    def _accepted(self, finding: Finding) -> str:
        found = self.report.acceptances.get(finding.fingerprint)
        if finding.status is not Status.ACCEPTED or found is None:
            return ""
        say = self.values.words.say
        until = say("until {day}", day=self.values.day(found.until)) if found.until else say("without end")
        return ", ".join(part for part in (until, plain(found.by), plain(found.reason)) if part)
