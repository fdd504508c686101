"""What each feature should count before any table was seen; the sign is binding."""

from collections.abc import Mapping

PRIOR: Mapping[str, float] = {
    "letters": 1.5, "overlap": 1.5, "contained": 1.2, "words_against": -1.5, "guard_missing": -1.0,
    "guard_extra": -1.5, "information": 1.0, "rarest": 0.5, "same_letters": 0.5, "run_together": 0.5, "described": 0.5,
    "code_same": 2.0, "code_similar": 1.0, "code_described": 0.8, "code_differs": -1.5, "code_variant": -0.4,
    "code_left_over": -1.0, "code_missing": -0.2, "code_extra": -0.4, "number_same": 0.3, "number_differs": -1.0,
    "figures_same": 0.5, "figures_covered": 0.5, "figures_differ": -1.0, "quantity_same": 0.8, "quantity_about": -0.5,
    "quantity_differs": -2.5, "quantity_missing": -0.1, "quantity_extra": -0.2, "size_missing": -0.5,
    "pieces_differ": -1.0, "colour_same": 0.4, "colour_differs": -1.6, "colour_missing": -0.1, "colour_extra": -0.2,
    "choice_same": 0.3, "choice_differs": -1.5, "choice_missing": -0.5, "choice_extra": -0.8, "thing_same": 0.3,
    "thing_differs": -1.5, "brand_same": 0.4, "brand_differs": -0.6, "brand_conflicts": -3.5,
    "brand_missing": -0.1, "brand_foreign": -1.2, "accessory_differs": -0.4, "bundle_differs": -0.4,
    "price_close": 0.4, "identifier_same": 4.0, "identifier_differs": -2.5, "offer_lead": 0.5, "offer_behind": 0.7,
    "record_lead": 0.3, "record_behind": 0.5, "mass": 1.0,
}  # fmt: skip
"""Log-odds where the tables do not say otherwise."""
