"""One or more samples of every payload message, made with the library's own classes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from shapeshifter_uftp import uftp

from . import flex_messages, portfolio, responses, settlement
from .header import HARD_TEXT, header
from .responses import plain_response

VERSIONS = ("3.0.0", "3.1.0")


@dataclass(frozen=True)
class Sample:
    message: str
    variant: str
    version: str
    sender_role: str
    content: Any
    # What the schema has against the sample, in one word; empty for samples that must be valid.
    quirk: str = ""

    @property
    def file_name(self) -> str:
        return f"{self.message}-{self.variant}-{self.version}.xml"


# Message name: sender, recipient, and how a full and a sparse sample are made.
_MAKERS = {
    "AGRPortfolioQuery": ("AGR", "CRO", portfolio.agr_portfolio_query),
    "AGRPortfolioQueryResponse": ("CRO", "AGR", portfolio.agr_portfolio_query_response),
    "AGRPortfolioUpdate": ("AGR", "CRO", portfolio.agr_portfolio_update),
    "AGRPortfolioUpdateResponse": (
        "CRO",
        "AGR",
        plain_response(uftp.AgrPortfolioUpdateResponse, "agr_portfolio_update_message_id"),
    ),
    "DSOPortfolioQuery": ("DSO", "CRO", portfolio.dso_portfolio_query),
    "DSOPortfolioQueryResponse": ("CRO", "DSO", portfolio.dso_portfolio_query_response),
    "DSOPortfolioUpdate": ("DSO", "CRO", portfolio.dso_portfolio_update),
    "DSOPortfolioUpdateResponse": (
        "CRO",
        "DSO",
        plain_response(uftp.DsoPortfolioUpdateResponse, "dso_portfolio_update_message_id"),
    ),
    "D-Prognosis": ("AGR", "DSO", flex_messages.d_prognosis),
    "D-PrognosisResponse": ("DSO", "AGR", responses.d_prognosis_response),
    "FlexReservationUpdate": ("DSO", "AGR", flex_messages.flex_reservation_update),
    "FlexReservationUpdateResponse": (
        "AGR",
        "DSO",
        plain_response(uftp.FlexReservationUpdateResponse, "flex_reservation_update_message_id"),
    ),
    "FlexRequest": ("DSO", "AGR", flex_messages.flex_request),
    "FlexRequestResponse": ("AGR", "DSO", plain_response(uftp.FlexRequestResponse, "flex_request_message_id")),
    "FlexOffer": ("AGR", "DSO", flex_messages.flex_offer),
    "FlexOfferResponse": ("DSO", "AGR", plain_response(uftp.FlexOfferResponse, "flex_offer_message_id")),
    "FlexOfferRevocation": ("AGR", "DSO", flex_messages.flex_offer_revocation),
    "FlexOfferRevocationResponse": (
        "DSO",
        "AGR",
        plain_response(uftp.FlexOfferRevocationResponse, "flex_offer_revocation_message_id"),
    ),
    "FlexOrder": ("DSO", "AGR", flex_messages.flex_order),
    "FlexOrderResponse": ("AGR", "DSO", plain_response(uftp.FlexOrderResponse, "flex_order_message_id")),
    "FlexSettlement": ("DSO", "AGR", settlement.flex_settlement),
    "FlexSettlementResponse": ("AGR", "DSO", settlement.flex_settlement_response),
    "Metering": ("AGR", "DSO", settlement.metering),
    "MeteringResponse": ("DSO", "AGR", plain_response(uftp.MeteringResponse, "metering_message_id")),
    "TestMessage": ("DSO", "AGR", responses.test_message),
    "TestMessageResponse": ("DSO", "AGR", responses.test_message_response),
}

# Samples of their own: message, variant, quirk and maker.
_SPECIALS = [
    ("FlexOffer", "large", "", flex_messages.large_flex_offer),
    ("FlexOffer", "unsolicited", "", flex_messages.unsolicited_flex_offer),
    ("FlexOrder", "direct", "", flex_messages.direct_flex_order),
    ("Metering", "quirk", "long-ean", settlement.long_ean_metering),
    ("TestMessageResponse", "quirk", "test-result", responses.test_message_response_with_result),
]


def all_samples() -> Iterator[Sample]:
    """Every sample, in an order that is the same on every run."""
    for version in VERSIONS:
        for message in _MAKERS:
            yield from _samples_of(message, version)
    for message, variant, quirk, make in _SPECIALS:
        sender, recipient, _ = _MAKERS[message]
        content = make(header(message, variant, "3.1.0", sender, recipient))
        yield Sample(message, variant, "3.1.0", sender, content, quirk)


def _samples_of(message: str, version: str) -> Iterator[Sample]:
    sender, recipient, _ = _MAKERS[message]
    is_rejectable = "Response" in message and message != "TestMessageResponse"
    for variant in ("full", "sparse", "rejected") if is_rejectable else ("full", "sparse"):
        content = make_sample(message, variant, header(message, variant, version, sender, recipient))
        yield Sample(message, variant, version, sender, content)


def make_sample(message: str, variant: str, header: dict) -> Any:
    """The content of a sample; what its header lacks is for a client of the library to fill in."""
    for special, special_variant, _, make in _SPECIALS:
        if (special, special_variant) == (message, variant):
            return make(header)
    content = _MAKERS[message][2](header, variant != "sparse")
    if variant == "rejected":
        content.result, content.rejection_reason = uftp.REJECTED, HARD_TEXT
    return content
