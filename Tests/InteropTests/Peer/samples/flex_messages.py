"""Samples of the messages about flexibility: prognosis, reservation, request, offer, revocation and order."""

from decimal import Decimal

from shapeshifter_uftp import uftp
from xsdata.models.datatype import XmlDate, XmlDuration

from .header import CONGESTION_POINT, HARD_TEXT, LOCAL_TIME_STAMP, OTHER_CONGESTION_POINT, TIME_ZONE, identifier


def flex_attributes(full: bool) -> dict:
    """What all messages about one day at one congestion point have."""
    return {
        # A day with 92 ISPs, of a quarter of an hour each, and the same length written in another way.
        "isp_duration": XmlDuration("PT15M" if full else "PT900S"),
        "time_zone": TIME_ZONE,
        "period": XmlDate(2026, 3, 29),
        "congestion_point": OTHER_CONGESTION_POINT if full else CONGESTION_POINT,
    }


def d_prognosis(header: dict, full: bool) -> uftp.DPrognosis:
    isps = [uftp.DPrognosisISP(power=-500_000 + 1000 * number, start=number) for number in range(1, 93)]
    if not full:
        isps = [uftp.DPrognosisISP(power=0, start=1, duration=None)]
    revision = 9_223_372_036_854_775_807 if full else 0
    return uftp.DPrognosis(**header, **flex_attributes(full), revision=revision, isps=isps)


def flex_reservation_update(header: dict, full: bool) -> uftp.FlexReservationUpdate:
    isps = [uftp.FlexReservationUpdateISP(power=3_000_000, start=1, duration=None)]
    if full:
        isps.append(uftp.FlexReservationUpdateISP(power=-2_500_000, start=2, duration=91))
    return uftp.FlexReservationUpdate(
        **header, **flex_attributes(full), contract_id=HARD_TEXT if full else "", reference="  two  spaces  ", isps=isps
    )


def flex_request(header: dict, full: bool) -> uftp.FlexRequest:
    isps = [uftp.FlexRequestISP(min_power=-10, max_power=10, start=30, duration=None)]
    if full:
        dispositions = [(1, uftp.AvailableRequested.REQUESTED), (3, uftp.AvailableRequested.AVAILABLE)]
        isps = [
            uftp.FlexRequestISP(disposition=disposition, min_power=-start * 1000, max_power=0, start=start, duration=2)
            for start, disposition in dispositions
        ]
    optional = {"contract_id": "contract-7", "service_type": HARD_TEXT} if full else {}
    return uftp.FlexRequest(
        **header,
        **flex_attributes(full),
        **optional,
        revision=-1 if full else 3,
        expiration_date_time="2026-03-29T03:00:00.250+02:00" if full else LOCAL_TIME_STAMP,
        isps=isps,
    )


def _offer_option(number: int, isps: list) -> uftp.FlexOfferOption:
    return uftp.FlexOfferOption(
        option_reference=f"option {number}",
        price=Decimal("2.3") * number,
        min_activation_factor=Decimal("0.5"),
        isps=isps,
    )


def flex_offer(header: dict, full: bool) -> uftp.FlexOffer:
    isps = [uftp.FlexOfferOptionISP(power=1000, start=1, duration=None)]
    options = [_offer_option(1, isps)]
    # The library gives every price four digits: these two stand for peers that do not.
    options[0].price = Decimal("-2.30")
    options[0].min_activation_factor = None
    optional = {}
    if full:
        options = [_offer_option(1, [uftp.FlexOfferOptionISP(power=-7, start=1, duration=4)]), _offer_option(2, isps)]
        optional = {
            "contract_id": HARD_TEXT,
            "d_prognosis_message_id": identifier("offered prognosis"),
            "baseline_reference": "baseline-2026",
            "currency": "NOK",
        }
    if full and header["version"] != "3.0.0":
        optional["unsolicited"] = False
    return uftp.FlexOffer(
        **header,
        **flex_attributes(full),
        **optional,
        expiration_date_time="2026-03-29T00:00:00-03:30",
        flex_request_message_id=identifier("requested"),
        offer_options=options,
    )


def large_flex_offer(header: dict) -> uftp.FlexOffer:
    """Four options of 96 ISPs, the size of a busy day."""
    offer = flex_offer(header, full=True)
    offer.offer_options = [
        _offer_option(
            number, [uftp.FlexOfferOptionISP(power=number * 1000 + isp, start=isp, duration=1) for isp in range(1, 97)]
        )
        for number in range(1, 5)
    ]
    return offer


def unsolicited_flex_offer(header: dict) -> uftp.FlexOffer:
    offer = flex_offer(header, full=False)
    offer.unsolicited, offer.flex_request_message_id = True, None
    return offer


def flex_offer_revocation(header: dict, full: bool) -> uftp.FlexOfferRevocation:
    reference = identifier("revoked offer")
    return uftp.FlexOfferRevocation(**header, flex_offer_message_id=reference if full else reference.lower())


def flex_order(header: dict, full: bool) -> uftp.FlexOrder:
    isps = [uftp.FlexOrderISP(power=2000, start=1, duration=None)]
    optional = {}
    if full:
        isps = [uftp.FlexOrderISP(power=power, start=start, duration=3) for power, start in [(-1, 1), (1, 4), (0, 90)]]
        optional = {
            "contract_id": "contract-7",
            "d_prognosis_message_id": identifier("ordered prognosis").upper(),
            "baseline_reference": HARD_TEXT,
            "option_reference": "option 2",
            "activation_factor": Decimal("0.10"),
        }
    if full and header["version"] != "3.0.0":
        optional |= {"unsolicited": False, "service_type": "fast"}
    order = uftp.FlexOrder(
        **header,
        **flex_attributes(full),
        **optional,
        flex_offer_message_id=identifier("ordered offer"),
        price="0",
        currency="EUR",
        order_reference="order 12/7",
        isps=isps,
    )
    if not full:
        order.price, order.activation_factor = Decimal("1000000.5"), None
    return order


def direct_flex_order(header: dict) -> uftp.FlexOrder:
    order = flex_order(header, full=True)
    order.unsolicited, order.flex_offer_message_id = True, None
    return order
