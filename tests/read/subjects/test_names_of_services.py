"""Names of services in price lists: lengths of time, colours, leaders and words of materials."""

import pytest

from tests.read.making import of, page, read


def _names(main: str, attribute: str = "price") -> dict[str, str]:
    return {s.term.value.split(" ")[0]: s.subject.name for s in of(read(page(main)), attribute)}


def _cards(*cards: tuple[str, ...]) -> str:
    return "<h1>Salon</h1><h2>Termine</h2>" + "".join(
        f"<div class=row><div><p>{name}</p><span>{length}</span></div><div>{price}</div><button>Wählen</button></div>"
        for name, length, price in cards
    )


@pytest.mark.parametrize("lengths", [("30 min", "15 min"), ("45 Min.", "1 h 15"), ("1 ora", "30 minuti")])
def test_how_long_a_service_takes_is_no_name(lengths: tuple[str, str]) -> None:
    named = _names(_cards(("Herrenschnitt", lengths[0], "CHF 49.00"), ("Bart", lengths[1], "CHF 22.00")))

    assert named == {"49": "Herrenschnitt", "22": "Bart"}


@pytest.mark.parametrize("name", ["Couleur racines", "Farbe Ansatz", "Colore radici", "Colour retouch"])
def test_a_hairdresser_s_colouring_is_a_name(name: str) -> None:
    named = _names(_cards(("Brushing", "30 min", "CHF 49.00"), (name, "1 h", "CHF 82.00")))

    assert named == {"49": "Brushing", "82": name}


def test_a_choice_of_colours_is_none() -> None:
    card = "<div class=row><h3>Lampe Ahorn</h3><div>Farbe wählen</div><div>CHF 49.00</div></div>"

    assert _names(f"<h1>Lampen</h1>{card}{card.replace('Ahorn', 'Birke').replace('49', '59')}") == {
        "49": "Lampe Ahorn",
        "59": "Lampe Birke",
    }


@pytest.mark.parametrize("leader", [" …………… ", " . . . . . ", " ........ ", " ______ ", "·····"])
def test_leaders_lead_from_a_name_to_its_price(leader: str) -> None:
    entries = (("Sourcils", "CHF 12.–"), ("Lèvre supérieure", "CHF 9.–"), ("Maillot intégral", "CHF 32.–"))
    lines = "<br>".join(f"{name}{leader}{price}" for name, price in entries)

    assert _names(f"<h1>Institut</h1><h2>À la cire</h2><p>{lines}</p>") == {
        "12": "Sourcils",
        "9": "Lèvre supérieure",
        "32": "Maillot intégral",
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("La Carte Soie coûte CHF 129.–, la Carte Or CHF 99.–.", {"129": "Carte Soie", "99": "Carte Or"}),
        ("Pass Suisse CHF 129.–, Pass Lac CHF 99.–", {"129": "Pass Suisse", "99": "Pass Lac"}),
        ("Coussin Laine CHF 129.–, Drap Lin CHF 99.–", {"129": "Coussin Laine", "99": "Drap Lin"}),
        ("Cuscino Lana CHF 129.–, Foulard Seta CHF 99.–", {"129": "Cuscino Lana", "99": "Foulard Seta"}),
        (
            "La cotisation annuelle de la Carte Or est de CHF 129.–, le prix du Pass Lac est de CHF 99.–.",
            {"129": "Carte Or", "99": "Pass Lac"},
        ),
        ("Camera Superior CHF 129.–, Camera Classic CHF 99.–", {"129": "Camera Superior", "99": "Camera Classic"}),
    ],
)
def test_words_that_silence_a_share_are_part_of_names_beside_none(text: str, names: dict[str, str]) -> None:
    assert _names(f"<h1>Salon</h1><p>{text}</p>") == names


def test_a_share_of_a_material_is_no_reduction() -> None:
    assert not of(read(page("<h1>Decke Birke</h1><p>Aus 80 % Wolle, CHF 99.–</p>")), "discount")
