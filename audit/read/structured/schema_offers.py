"""What a schema.org offer says, as terms: price and its specifications, delivery, returns, window, customers."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from audit.model.scope import Scope
from audit.model.statement import Term
from audit.model.values import Range, Span
from audit.read.structured.items import Item, Scalar, local_name
from audit.read.structured.offerings import FieldContext, Said
from audit.read.structured.schema_values import (
    duration,
    is_placeholder,
    length,
    period,
    quantity,
    read_money,
    span_of_days,
)
from audit.read.values.field import read_field

_LIST = frozenset({"strikethroughprice", "listprice", "srp", "msrp", "regularprice", "originalprice"})
_NOT_A_PRICE = frozenset({"invoiceprice", "minimumadvertisedprice"})
_FEES = {"activationfee": "setup_fee", "downpayment": "down_payment"}
_IGNORED_PARTS = frozenset({"cleaningfee", "distancefee"})
_AUDIENCES = {"business": "BusinessCustomers", "publicinstitution": "BusinessCustomers"}
_COUNTRY, _PART = 2, 6  # characters of "CH" and "CH-ZH", "GB-ENG"
_ENDS = ("priceValidUntil", "validThrough")


@dataclass(frozen=True, slots=True)
class OfferReader:
    """Reads offers of one page.

    Attributes:
        context: What must be known to read their fields.
    """

    context: FieldContext

    def read(self, offer: Item) -> tuple[Said, ...]:
        """Everything that an offer says."""
        scope = self._scope(offer)
        said = [*self._prices(offer, scope), *self._conditions(offer, scope), *self._window(offer)]
        said += [*self._shipping(offer), *service(offer, self.context)]
        return tuple(dict.fromkeys(said))

    def _prices(self, offer: Item, scope: Scope) -> Iterator[Said]:
        currency = _currency(offer)
        specifications = (*offer.items("priceSpecification"), *offer.items("PriceSpecification"))
        periods = {_amount(s.scalar("price")): period(s) for s in specifications}
        per = period(offer)
        if offer.is_a("AggregateOffer"):
            yield from self._range(offer, currency, scope)
        for value in offer.all("price"):
            if isinstance(value, Scalar):
                repeated = per or periods.get(_amount(value), "")
                yield from self._money("price", value, currency, scope, per=repeated)
        has_price = offer.scalar("price") is not None
        starts = any(_starts_later(s) for s in specifications)
        for specification in specifications:
            yield from self._specification(specification, currency, scope, starts=starts, alone=not has_price)

    def _range(self, offer: Item, currency: str, scope: Scope) -> Iterator[Said]:
        low, high = offer.scalar("lowPrice"), offer.scalar("highPrice")
        if low is not None and (high is None or _amount(low) == _amount(high)) and offer.text("offerCount") == "1":
            yield from self._money("price", low, currency, scope)
            return
        if low is not None and high is not None and _amount(low) == _amount(high):
            yield from self._money("price", low, currency, scope)
            return
        if low is not None:
            yield from self._money("price", low, currency, scope, bound="min")
        if high is not None:
            yield from self._money("price", high, currency, scope, bound="max")

    def _specification(self, spec: Item, currency: str, scope: Scope, *, starts: bool, alone: bool) -> Iterator[Said]:
        if spec.is_a("DeliveryChargeSpecification", "PaymentChargeSpecification"):
            yield from self._delivery_charge(spec, currency) if spec.is_a("DeliveryChargeSpecification") else ()
            return
        currency = _currency(spec) or currency
        kind = local_name(spec.text("priceType")).lower()
        part = local_name(spec.text("priceComponentType")).lower()
        if kind in _NOT_A_PRICE or part in _IGNORED_PARTS:
            return
        narrowed = self._narrowed(spec, scope)
        size, per = quantity(spec), period(spec)
        attribute = _FEES.get(part) or (
            "list_price" if kind in _LIST else "price_after" if _starts_later(spec) else "price"
        )
        if size and attribute == "price":
            attribute, per = "unit_price", size
        if attribute == "price" and not alone and narrowed == scope and not (per or part):
            return  # the specification repeats the price of the offer
        if part == "installment":
            per = per or "P1M"
        per = "" if attribute in {"setup_fee", "down_payment"} else per
        low = spec.scalar("price")
        if low is None and attribute == "price":
            yield from self._limits(spec, currency, narrowed, per)
        yield from self._money(attribute, low, currency, narrowed, per=per)
        yield from self._durations(spec, attribute, part, narrowed, starts=starts)
        yield from self._tax(spec, narrowed)

    def _limits(self, spec: Item, currency: str, scope: Scope, per: str) -> Iterator[Said]:
        yield from self._money("price", spec.scalar("minPrice"), currency, scope, per=per, bound="min")
        yield from self._money("price", spec.scalar("maxPrice"), currency, scope, per=per, bound="max")

    def _durations(self, spec: Item, attribute: str, part: str, scope: Scope, *, starts: bool) -> Iterator[Said]:
        unit = {"P1M": "M", "P1Y": "Y", "P7D": "W", "P1D": "D"}.get(period(spec), "")
        for value in spec.all("billingDuration"):
            if part == "installment" and isinstance(value, Scalar):
                yield from self._field("instalments", value, scope)
                continue
            text = length(value, unit)
            # Alone it may be how long a promotion lasts or how long one is bound; data hardly say which.
            if text and attribute == "price" and starts:
                yield from _term("promo_duration", text, _place(value, spec), text, scope)
        for value in spec.all("billingStart"):
            text = length(value, unit)
            if text and attribute == "price_after":
                yield from _term("promo_duration", text, _place(value, spec), text, scope)

    def _delivery_charge(self, spec: Item, currency: str) -> Iterator[Said]:
        currency = _currency(spec) or currency
        volume = next(iter(spec.items("eligibleTransactionVolume")), None)
        price = spec.scalar("price", "minPrice")
        least = volume.scalar("minPrice", "price") if volume is not None else None
        if least is not None and price is not None and _amount(price) == 0:
            yield from self._money("free_shipping_from", least, currency, Scope())
            return
        yield from self._money("shipping_cost", price, currency, self._narrowed(spec, Scope()))

    def _conditions(self, offer: Item, scope: Scope) -> Iterator[Said]:
        for name, attribute in (("availability", "availability"), ("itemCondition", "item_condition")):
            for value in offer.all(name):
                if isinstance(value, Scalar):
                    yield from self._field(attribute, value, scope)
        yield from self._tax(offer, scope)
        for value in offer.items("eligibleQuantity"):
            most = value.scalar("maxValue")
            if most is not None:
                yield from self._field("max_quantity", most, Scope())
        for value in offer.items("eligibleTransactionVolume"):
            least = value.scalar("minPrice", "price")
            yield from self._money("min_order_value", least, _currency(value) or _currency(offer), Scope())
        for value in offer.all("eligibleCustomerType"):
            word = _AUDIENCES.get(local_name(value.text).lower()) if isinstance(value, Scalar) else None
            if word and isinstance(value, Scalar):
                yield from _term("audience", word, value.path, value.text, Scope())
        for region, value in _regions(offer, "eligibleRegion"):
            yield from self._field("region", replace(value, text=region), Scope())

    def _tax(self, item: Item, scope: Scope) -> Iterator[Said]:
        value = item.scalar("valueAddedTaxIncluded")
        if value is not None:
            yield from self._field("tax", value, replace(scope, tax=""))

    def _window(self, offer: Item) -> Iterator[Said]:
        for name, attribute in (("validFrom", "valid_from"), *((end, "valid_through") for end in _ENDS)):
            value = offer.scalar(name)
            if value is None:
                continue
            for said in self._field(attribute, value, Scope()):
                if attribute == "valid_through" and is_placeholder(said.term.value, self.context.text.anchor):
                    continue
                yield said

    def _shipping(self, offer: Item) -> Iterator[Said]:
        for details in offer.items("shippingDetails"):
            yield from shipping(details, self.context)
        for lead in offer.all("deliveryLeadTime"):
            text = length(lead, "D")
            if text:
                yield from _term("delivery_time", text, _place(lead, offer), text, Scope())

    def _scope(self, offer: Item) -> Scope:
        """Days, places, customers and orders for which the prices of an offer hold."""
        window = {said.term.attribute: said.term.values for said in self._window(offer)}
        first, last = window.get("valid_from"), window.get("valid_through")
        regions = frozenset(code for code, _ in _regions(offer, "eligibleRegion"))
        scope = Scope(
            first=first.first if isinstance(first, Span) else None,
            last=last.last if isinstance(last, Span) else None,
            regions=regions if all(len(code) in {2, 5, 6} for code in regions) else frozenset(),
        )
        if scope.first is not None and scope.last is not None and scope.last < scope.first:
            scope = replace(scope, first=None, last=None)
        return self._narrowed(offer, scope)

    def _narrowed(self, item: Item, scope: Scope) -> Scope:
        if item.all("validForMemberTier"):
            scope = replace(scope, audiences=frozenset({"Members"}))
        words = {
            _AUDIENCES.get(local_name(v.text).lower())
            for v in item.all("eligibleCustomerType")
            if isinstance(v, Scalar)
        }
        named = frozenset(word for word in words if word)
        if named:
            scope = replace(scope, audiences=named)
        included = item.text("valueAddedTaxIncluded").lower()
        if included in {"true", "false"}:
            scope = replace(scope, tax="Included" if included == "true" else "Excluded")
        for value in item.items("eligibleQuantity"):
            low, high = _amount(value.scalar("minValue", "value")), _amount(value.scalar("maxValue"))
            if low is not None and low > 1:
                scope = replace(scope, order=Range(low, high, "1"))
        return scope

    def _money(
        self,
        attribute: str,
        value: Scalar | None,
        currency: str,
        scope: Scope,
        *,
        per: str = "",
        bound: str | None = None,
    ) -> Iterator[Said]:
        term = read_money(attribute, value, currency, per, bound, self.context)
        if term is not None and value is not None:
            yield Said(term, value.path, value.text.strip(), scope)

    def _field(self, attribute: str, value: Scalar, scope: Scope) -> Iterator[Said]:
        term = read_field(attribute, value.text, self.context.text, zone=self.context.zone)
        if term is not None:
            yield Said(term, value.path, value.text.strip(), scope)


def shipping(details: Item, context: FieldContext) -> Iterator[Said]:
    """What an ``OfferShippingDetails`` says: cost and time, for a country."""
    if details.text("doesNotShip").lower() == "true":
        return
    scope = _destination(details)
    for rate in details.items("shippingRate"):
        value = rate.scalar("value", "maxValue", "price")
        volume = next((o for o in (*rate.items("orderValue"), *details.items("orderValue"))), None)
        least = volume.scalar("minValue", "minPrice") if volume is not None else None
        free = least is not None and _amount(value) == 0
        attribute, amount = ("free_shipping_from", least) if free else ("shipping_cost", value)
        term = read_money(attribute, amount, rate.text("currency", "priceCurrency"), "", None, context)
        if term is not None and amount is not None:
            yield Said(term, amount.path, amount.text, scope)
    for threshold in details.items("freeShippingThreshold"):
        value = threshold.scalar("price", "value", "minPrice")
        term = read_money("free_shipping_from", value, _currency(threshold), "", None, context)
        if term is not None and value is not None:
            yield Said(term, value.path, value.text, scope)
    for delivery in details.items("deliveryTime"):
        yield from _delivery_time(delivery, scope)


def service(item: Item, context: FieldContext) -> Iterator[Said]:
    """Returns and warranty, stated of an offer, a product or the whole shop."""
    for policy in (*item.items("hasMerchantReturnPolicy"), *item.items("merchantReturnPolicy")):
        days = policy.scalar("merchantReturnDays")
        if days is not None and days.text.strip().isdecimal() and int(days.text) > 0:
            scope = Scope(
                regions=frozenset(code for code, _ in _regions(policy, "applicableCountry") if len(code) == _COUNTRY)
            )
            yield from _term("return_period", f"P{int(days.text)}D", days.path, days.text, scope)
    for promise in (*item.items("warranty"), *item.items("hasWarrantyPromise")):
        for value in promise.all("durationOfWarranty"):
            text = length(value, "Y")
            if text:
                yield from _term("warranty", text, _place(value, promise), text, Scope())
    rate = item.scalar("annualPercentageRate")
    if rate is not None:
        term = read_field("interest_rate", rate.text, context.text, "%")
        if term is not None:
            yield Said(term, rate.path, rate.text)


def _delivery_time(delivery: Item, scope: Scope) -> Iterator[Said]:
    if not delivery.is_a("ShippingDeliveryTime") and not delivery.all("transitTime"):
        text = length(delivery, "D")
        if text:
            yield from _term("delivery_time", text, delivery.path, text, scope)
        return
    handling = span_of_days(next(iter(delivery.all("handlingTime")), None)) or (0, 0)
    transit = span_of_days(next(iter(delivery.all("transitTime")), None))
    if transit is None:
        return
    low, high = handling[0] + transit[0], handling[1] + transit[1]
    # Without business days, handling and transit are counted in days as they are.
    unit = "BD" if delivery.all("businessDays") else "D"
    text = duration(low, unit) if low == high else f"{duration(low, unit)}..{duration(high, unit)}"
    yield from _term("delivery_time", text, delivery.path, f"{low}-{high}", scope)


def _destination(details: Item) -> Scope:
    codes = frozenset(
        code for place in details.items("shippingDestination") for code, _ in _regions(place, "addressCountry")
    )
    return Scope(regions=codes if all(len(code) == 2 for code in codes) else frozenset())  # noqa: PLR2004  (ISO 3166)


def _regions(item: Item, name: str) -> list[tuple[str, Scalar]]:
    found = []
    for value in item.all(name):
        place = value if isinstance(value, Scalar) else value.scalar("addressCountry", "identifier", "name")
        if place is not None and place.text.strip().isupper() and _COUNTRY <= len(place.text.strip()) <= _PART:
            found.append((place.text.strip(), place))
    return found


def _starts_later(spec: Item) -> bool:
    start = spec.scalar("billingStart")
    if start is not None:
        number = _amount(start)
        return number is None or number > 0
    return bool(spec.items("billingStart"))


def _currency(item: Item) -> str:
    code = item.text("priceCurrency", "currency").strip().upper()
    code = {"€": "EUR", "£": "GBP", "$": "USD", "FR.": "CHF", "SFR": "CHF", "SFR.": "CHF"}.get(code, code)
    return code if len(code) == 3 and code.isalpha() else ""  # noqa: PLR2004  (ISO 4217)


def _amount(value: Scalar | None) -> Decimal | None:
    if value is None:
        return None
    try:
        return Decimal(value.text.strip())
    except InvalidOperation:
        return None


def _place(value: Item | Scalar, holder: Item) -> str:
    return value.path or holder.path


def _term(attribute: str, text: str, path: str, quote: str, scope: Scope) -> Iterator[Said]:
    try:
        yield Said(Term(attribute, text), path, quote, scope)
    except ValueError:
        return
