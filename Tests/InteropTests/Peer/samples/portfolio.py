"""Samples of the messages to and from the common reference operator."""

from shapeshifter_uftp import uftp
from shapeshifter_uftp.uftp import RedispatchBy
from xsdata.models.datatype import XmlDate

from .header import CONGESTION_POINT, OTHER_CONGESTION_POINT, TIME_ZONE, identifier

_FIRST_DAY, _LAST_DAY = XmlDate(2026, 4, 1), XmlDate(2027, 3, 31)
_CONNECTIONS = [f"ean.{number:018d}" for number in range(871_685_900_000_000_001, 871_685_900_000_000_004)]


def agr_portfolio_query(header: dict, full: bool) -> uftp.AgrPortfolioQuery:
    # A date may carry an offset, which must survive.
    period = XmlDate(2026, 4, 1, 120) if full else _FIRST_DAY
    time_zone = "America/Argentina/Buenos_Aires" if full else TIME_ZONE
    return uftp.AgrPortfolioQuery(**header, time_zone=time_zone, period=period)


def _answered_connections(full: bool) -> list:
    addresses = _CONNECTIONS if full else _CONNECTIONS[:1]
    return [uftp.AgrPortfolioQueryResponseConnection(entity_address=address) for address in addresses]


def _answered_congestion_point(full: bool) -> uftp.AgrPortfolioQueryResponseCongestionPoint:
    return uftp.AgrPortfolioQueryResponseCongestionPoint(
        entity_address=OTHER_CONGESTION_POINT if full else CONGESTION_POINT,
        mutex_offers_supported=full,
        day_ahead_redispatch_by=RedispatchBy.AGR,
        intraday_redispatch_by=RedispatchBy.DSO if full else None,
        connections=_answered_connections(full),
    )


def _dso_view(full: bool) -> uftp.AgrPortfolioQueryResponseDSOView:
    points = [_answered_congestion_point(False)] + ([_answered_congestion_point(True)] if full else [])
    portfolio = uftp.AgrPortfolioQueryResponseDSOPortfolio(dso_domain="dso.demo", congestion_points=points)
    return uftp.AgrPortfolioQueryResponseDSOView(
        dso_portfolios=[portfolio] * (2 if full else 1), connections=_answered_connections(True) if full else []
    )


def agr_portfolio_query_response(header: dict, full: bool) -> uftp.AgrPortfolioQueryResponse:
    return uftp.AgrPortfolioQueryResponse(
        **header,
        agr_portfolio_query_message_id=identifier("portfolio query"),
        time_zone=TIME_ZONE,
        period=_FIRST_DAY,
        dso_views=[_dso_view(full), _dso_view(False)][: 2 if full else 1],
    )


def agr_portfolio_update(header: dict, full: bool) -> uftp.AgrPortfolioUpdate:
    connections = [uftp.AgrPortfolioUpdateConnection(entity_address=_CONNECTIONS[0], start_period=_FIRST_DAY)]
    if full:
        connections += [
            uftp.AgrPortfolioUpdateConnection(entity_address=address, start_period=_FIRST_DAY, end_period=_LAST_DAY)
            for address in _CONNECTIONS[1:]
        ]
    return uftp.AgrPortfolioUpdate(**header, time_zone=TIME_ZONE, connections=connections)


def dso_portfolio_query(header: dict, full: bool) -> uftp.DsoPortfolioQuery:
    address = OTHER_CONGESTION_POINT if full else CONGESTION_POINT
    return uftp.DsoPortfolioQuery(**header, time_zone=TIME_ZONE, period=_FIRST_DAY, entity_address=address)


def dso_portfolio_query_response(header: dict, full: bool) -> uftp.DsoPortfolioQueryResponse:
    point = None
    if full:
        connections = [
            uftp.DsoPortfolioQueryConnection(entity_address=_CONNECTIONS[0], agr_domain="aggregator.demo"),
            uftp.DsoPortfolioQueryConnection(entity_address=_CONNECTIONS[1]),
        ]
        point = uftp.DsoPortfolioQueryCongestionPoint(entity_address=CONGESTION_POINT, connections=connections)
    return uftp.DsoPortfolioQueryResponse(
        **header,
        dso_portfolio_query_message_id=identifier("congestion point query"),
        time_zone=TIME_ZONE,
        period=_FIRST_DAY,
        congestion_point=point,
    )


def _updated_congestion_point(full: bool) -> uftp.DsoPortfolioUpdateCongestionPoint:
    last_day = {"end_period": _LAST_DAY} if full else {}
    connections = [
        uftp.DsoPortfolioUpdateConnection(entity_address=address, start_period=_FIRST_DAY, **last_day)
        for address in _CONNECTIONS[: 3 if full else 1]
    ]
    return uftp.DsoPortfolioUpdateCongestionPoint(
        **last_day,
        entity_address=OTHER_CONGESTION_POINT if full else CONGESTION_POINT,
        start_period=_FIRST_DAY,
        mutex_offers_supported=full,
        day_ahead_redispatch_by=RedispatchBy.DSO,
        intraday_redispatch_by=RedispatchBy.AGR if full else None,
        connections=connections,
    )


def dso_portfolio_update(header: dict, full: bool) -> uftp.DsoPortfolioUpdate:
    points = [_updated_congestion_point(full), _updated_congestion_point(False)][: 2 if full else 1]
    return uftp.DsoPortfolioUpdate(**header, time_zone=TIME_ZONE, congestion_points=points)
