"""What the columns of product feeds mean: the names of Google, Meta and price portals, and words in four languages."""

import re
from collections.abc import Iterable, Mapping

from audit.model.attributes import ATTRIBUTES
from audit.read.words.ways_of_shipping import way_named

_WORDS: dict[str, str] = {
    "id": "id sku artikelnummer artikelnr art_nr artnr article_number item_number offer_id productid product_id "
          "aid produktnummer "
          "reference référence ref codice codice_articolo merchant_product_id merchant_sku shop_sku pid nr "
          "numero_articolo",
    "gtin": "gtin gtin13 gtin_13 ean eans ean13 ean_13 ean_code upc barcode isbn product_gtin code_barre "
            "codice_a_barre",
    "mpn": "mpn mpnr herstellernummer herstellerartikelnummer hersteller_nr manufacturer_part_number part_number "
           "hersteller_artikelnummer",
    "group": "item_group_id parent_sku parent_id parent_product_id group_id gruppe productgroupid",
    "title": "title titel name produktname artikelname bezeichnung artikelbezeichnung produktbezeichnung artikel "
             "produkt nom nom_du_produit "
             "désignation libellé nome nome_prodotto titolo denominazione product_name product item_title "
             "product_title titre prodotto produit article",
    "brand": "brand brand_name marke hersteller manufacturer marque fabricant marca produttore",
    "description": "description beschreibung produktbeschreibung desc descrizione short_description kurzbeschreibung",
    "link": "link url deeplink product_url produkt_url produktlink product_link lien collegamento landing_page "
            "deep_link merchant_deep_link source_product_url direct_url purl adresse",
    "price": "price preis verkaufspreis aktueller_preis prix prezzo vk vk_preis bruttopreis brutto_preis "
             "preis_brutto prix_ttc "
             "prezzo_ivato current_price search_price selling_price final_price unit_price_gross endpreis preis_eur "
             "preis_chf",
    "sale_price": "sale_price angebotspreis aktionspreis promo_price promopreis prix_promo prix_promotionnel "
                  "prix_soldé prezzo_promo "
                  "prezzo_scontato prezzo_offerta special_price sonderpreis aktion offer_price",
    "sale_window": "sale_price_effective_date aktionszeitraum gültigkeit",
    "list_price": "list_price former_price formerprice uvp listenpreis statt stattpreis streichpreis alter_preis "
                  "old_price "
                  "regular_price rrp rrp_price msrp product_price_old price_old previous_price original_price "
                  "was_price prix_barré ancien_prix prix_conseillé prezzo_pieno prezzo_di_listino "
                  "prezzo_consigliato "
                  "prezzo_originale recommended_retail_price regulärer_preis normalpreis compare_at_price",
    "lowest": "lowest_price_30d lowest_price niedrigster_preis_30_tage omnibus_price prix_le_plus_bas_30_jours "
              "prezzo_più_basso_30_giorni "
              "lowest_price_last_30_days",
    "unit_price": "unit_price base_price baseprice grundpreis prix_unitaire prezzo_unitario basispreis",
    "measure": "unit_pricing_measure", "base": "unit_pricing_base_measure",
    "currency": "currency currency_code währung devise valuta monnaie waehrung",
    "availability": "availability verfügbarkeit verfuegbarkeit lagerbestand_status stock_status disponibilité "
                    "disponibilita disponibilità "
                    "lieferbarkeit lieferstatus bestand_status is_in_stock in_stock",
    "condition": "condition zustand état etat condizione stato item_condition",
    "shipping": "shipping",
    "shipping_cost": "shipping_cost shipping_costs versandkosten versand lieferkosten dlv_cost frais_de_port "
    "frais_de_livraison spese_di_spedizione costi_di_spedizione shipping_price delivery_cost delivery_costs "
    "portokosten delcost delivery_charge",
    "free_from": "free_shipping_threshold free_shipping_from versandkostenfrei_ab gratis_versand_ab",
    "delivery_time": "delivery_time deliverytime lieferzeit delai_de_livraison délai_de_livraison "
                     "tempi_di_consegna dlv_time deltime "
                     "shipping_time tempo_di_consegna lieferfrist",
    "min_handling": "min_handling_time", "max_handling": "max_handling_time",
    "min_transit": "min_transit_time", "max_transit": "max_transit_time",
    "installment": "installment", "subscription": "subscription_cost",
    "valid_from": "valid_from gültig_ab gueltig_ab gültig_von valable_dès valable_du valido_dal start_date "
                  "startdatum von date_de_début data_inizio",
    "valid_through": "valid_through valid_until gültig_bis gueltig_bis valable_jusqu_au valido_fino_al end_date "
                     "enddatum bis expiration_date valid_to "
                     "date_de_fin data_fine",
    "voucher": "voucher_code vouchercode voucher promotion_code gutschein gutscheincode rabattcode code_promo "
               "codice_sconto coupon coupon_code "
               "generic_redemption_code",
    "discount": "discount rabatt remise sconto percent_off rabais",
    "deposit": "deposit pfand kaution consigne caution cauzione",
    "warranty": "warranty garantie garanzia", "return_period": "return_days rückgabefrist return_window",
    "max_quantity": "max_quantity max_bestellmenge limit_quantity",
    "tax": "tax_included steuer mwst tax",
    "price_after": "price_after cost_after_contract out_of_contract_price preis_danach preis_nach_aktion prix_ensuite "
                   "prix_apres_promo prezzo_dopo",
    "contract_term": "contract_term contract_length minimum_term min_term mindestlaufzeit vertragslaufzeit laufzeit "
                     "mvlz durée_engagement duree_engagement engagement durata_contratto vincolo",
    "promo_duration": "promo_duration promo_months aktionsdauer durée_promo durata_promo",
    "notice_period": "notice_period kündigungsfrist kuendigungsfrist préavis preavis preavviso",
    "setup_fee": "setup_fee setup_cost activation_fee joining_fee anschlussgebühr anschlussgebuehr aktivierungsgebühr "
                 "einrichtungsgebühr bereitstellungspreis frais_activation frais_de_dossier costo_attivazione",
    "audience": "audience eligibility zielgruppe kundengruppe clientèle destinatari",
    "cashback": "cashback",
    "min_order_value": "min_order_value minimum_order mindestbestellwert minimum_commande ordine_minimo",
    "size": "size größe groesse taille taglia", "color": "color colour farbe couleur colore",
    "variant": "variant variante ausführung option_values", "region": "region land country pays paese",
}  # fmt: skip
_PLAIN = re.compile(r"[^\w]+")
_CARRIER = re.compile(r"(?:deliverycosts?|delivery_costs?|versandkosten|shipping_cost)_(\w+)")


def plain_column(name: str) -> str:
    """The name of a column without prefix, case and signs.

    >>> plain_column("g:Sale Price"), plain_column("{http://base.google.com/ns/1.0}id"), plain_column("Preis (CHF)")
    ('sale_price', 'id', 'preis_chf')
    """
    tail = name.rpartition("}")[2].rpartition(":")[2].strip().strip("\ufeff")
    snake = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", tail)
    return _PLAIN.sub("_", snake.lower()).strip("_")


_KNOWN = {word: meaning for meaning, words in _WORDS.items() for word in words.split()}
_FLAT = {word.replace("_", ""): meaning for word, meaning in _KNOWN.items()}
MEANINGS = frozenset(_WORDS) | ATTRIBUTES.keys()


def meaning_of(name: str, mapping: Mapping[str, str]) -> str:
    """What a column means; empty if that is not known.

    Args:
        name: As the feed writes it.
        mapping: Names of columns and what they mean, from the audit file; it comes first.

    >>> meaning_of("Artikel-Nr", {}), meaning_of("deliveryCosts_dhl", {}), meaning_of("VK neu", {"VK neu": "price"})
    ('id', 'shipping_cost', 'price')
    """
    if name in mapping:
        return mapping[name]
    plain = plain_column(name)
    found = _KNOWN.get(plain) or _FLAT.get(plain.replace("_", ""))
    if found:
        return found
    return "shipping_cost" if _CARRIER.fullmatch(plain.replace("deliverycosts", "delivery_costs")) else ""


def mode_of(name: str) -> str:
    """The carrier or way of shipping in the name of a column of costs; empty if it names none.

    >>> mode_of("deliveryCosts_dhl"), mode_of("deliveryCosts_spedition"), mode_of("Versandkosten")
    ('dhl', 'freight', '')
    """
    found = _CARRIER.fullmatch(plain_column(name))
    return (way_named(found[1]) or found[1]) if found else ""


def missing(names: Iterable[str], mapping: Mapping[str, str]) -> str:
    """The column that rows lack, of a price and something that names the product; empty if both are there."""
    meanings = {meaning_of(name, mapping) for name in names}
    if not meanings & {"price", "sale_price", "list_price"}:
        return "price"
    return "" if meanings & {"id", "title", "gtin", "link"} else "id"
