"""Samples of the messages after the day: metering and settlement."""

from decimal import Decimal

from shapeshifter_uftp import uftp
from xsdata.models.datatype import XmlDate, XmlDuration

from .header import CONGESTION_POINT, HARD_TEXT, OTHER_CONGESTION_POINT, TIME_ZONE, identifier


def _profile(profile_type, unit, values: list[str]) -> uftp.MeteringProfile:
    isps = [uftp.MeteringISP(start=number, value=Decimal(value)) for number, value in enumerate(values, start=1)]
    return uftp.MeteringProfile(profile_type=profile_type, unit=unit, isps=isps)


def metering(header: dict, full: bool) -> uftp.Metering:
    kinds, units = uftp.MeteringProfileEnum, uftp.MeteringUnit
    profiles = [_profile(kinds.POWER, units.K_W, ["-12.500", "0", "3.14159"])]
    if full:
        profiles += [
            _profile(kinds.IMPORT_ENERGY, units.K_WH, ["0.0000001", "1.10"]),
            _profile(kinds.EXPORT_ENERGY, units.K_WH, ["1E+3"]),
            _profile(kinds.IMPORT_METER_READING, units.K_WH, ["123456789.000"]),
            _profile(kinds.EXPORT_METER_READING, units.K_WH, ["-0.0"]),
        ]
    return uftp.Metering(
        **header,
        revision=7,
        isp_duration=XmlDuration("PT60M" if full else "PT1H"),
        time_zone=TIME_ZONE,
        currency="EUR" if full else None,
        period=XmlDate(2026, 10, 25),
        # The library asks for 18 digits and does not check; the schema allows 16.
        ean="E1234567890123456" if full else "e6543210987654321",
        profiles=profiles,
    )


def long_ean_metering(header: dict) -> uftp.Metering:
    message = metering(header, full=True)
    message.ean = "E123456789012345678"
    return message


def _order_isps(full: bool) -> list:
    powers = {"baseline_power": 10, "ordered_flex_power": -20, "actual_power": 30, "delivered_flex_power": -40}
    if not full:
        return [uftp.FlexOrderSettlementISP(start=96, duration=None, **powers, power_deficiency=None)]
    return [uftp.FlexOrderSettlementISP(start=n, duration=2, **powers, power_deficiency=n) for n in (1, 3, 5)]


def _order_settlement(full: bool) -> uftp.FlexOrderSettlement:
    optional = {}
    if full:
        optional = {
            "order_reference": "order 12/7",
            "contract_id": "contract-7",
            "d_prognosis_message_id": identifier("settled prognosis"),
            "baseline_reference": HARD_TEXT,
            "penalty": Decimal("0.1"),
        }
    settlement = uftp.FlexOrderSettlement(
        **optional,
        period=XmlDate(2026, 3, 29, 60) if full else XmlDate(2026, 3, 29),
        congestion_point=OTHER_CONGESTION_POINT if full else CONGESTION_POINT,
        price=Decimal("12.5"),
        net_settlement=Decimal("-12.4"),
        isps=_order_isps(full),
    )
    if not full:
        settlement.penalty = None
    return settlement


def _contract_settlement(full: bool) -> uftp.ContractSettlement:
    powers = {"requested_power": 1, "available_power": -2, "offered_power": 3, "ordered_power": 0} if full else {}
    isps = [uftp.ContractSettlementISP(start=1, duration=4 if full else None, reserved_power=-5, **powers)]
    periods = [uftp.ContractSettlementPeriod(period=XmlDate(2026, 3, day), isps=isps) for day in (28, 29)]
    return uftp.ContractSettlement(contract_id="contract-7" if full else None, periods=periods[: 2 if full else 1])


def flex_settlement(header: dict, full: bool) -> uftp.FlexSettlement:
    return uftp.FlexSettlement(
        **header,
        result=uftp.ACCEPTED,
        rejection_reason=HARD_TEXT if full else None,
        period_start=XmlDate(2026, 3, 1),
        period_end=XmlDate(2026, 3, 31),
        currency="EUR",
        flex_order_settlements=[_order_settlement(full), _order_settlement(False)][: 2 if full else 1],
        contract_settlements=[_contract_settlement(full), _contract_settlement(False)][: 2 if full else 1],
    )


def flex_settlement_response(header: dict, full: bool) -> uftp.FlexSettlementResponse:
    statuses = [uftp.FlexOrderSettlementStatus(disposition=uftp.AcceptedDisputed.ACCEPTED)]
    if full:
        statuses += [
            uftp.FlexOrderSettlementStatus(
                order_reference="order 12/7", disposition=uftp.AcceptedDisputed.DISPUTED, dispute_reason=HARD_TEXT
            )
        ]
    return uftp.FlexSettlementResponse(
        **header, flex_settlement_message_id=identifier("settlement"), flex_order_settlement_statuses=statuses
    )
