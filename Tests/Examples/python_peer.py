"""The Python library as the other side of an example.

    python_peer.py AGR agr.example.com agr.key participants.json    offers to the grid operator what it requests
    python_peer.py DSO dso.example.com dso.key participants.json    asks the aggregator, and orders what it offers

It listens where the participants file says, prints a line for each step, and ends after the order, or after a minute without one.
"""

import json
import re
import sys
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from threading import Event
from urllib.parse import urlsplit

from shapeshifter_uftp import ShapeshifterAgrService, ShapeshifterDsoService, uftp
from xsdata.models.datatype import XmlDate, XmlDuration

ACCEPTED = uftp.AcceptedRejected.ACCEPTED


def _frame(message) -> dict:
    """The day and the place that the messages of one trade share."""
    return {name: getattr(message, name) for name in ("isp_duration", "time_zone", "period", "congestion_point")}


def _text(role) -> str:
    return str(getattr(role, "value", role))


def _snake_case(text: str) -> str:
    return re.sub(r"(.)([A-Z][a-z])", r"\1_\2", text).lower()


class Directory:
    def __init__(self, path: str):
        with open(path, encoding="utf-8") as file:
            entries = json.load(file)["participants"]
        self._entries = {(entry["domain"], entry["role"]): entry for entry in entries}

    def key(self, domain: str, role) -> str:
        return self._entries[domain, _text(role)]["keys"][0].removeprefix("cs1.")

    def endpoint(self, domain: str, role) -> str:
        return self._entries[domain, _text(role)]["endpoint"]


class Peer:
    """What both roles share: a response to each request, and nothing else for what they don't know."""

    def __init__(self, domain: str, key: str, directory: Directory):
        address = urlsplit(directory.endpoint(domain, self.sender_role))
        super().__init__(domain, key, directory.key, directory.endpoint, host=address.hostname, port=address.port)
        self.traded = Event()

    def accept(self, request, domain: str, role: str) -> None:
        response = uftp.request_response_map[type(request)]
        reference = {f"{_snake_case(type(request).__name__)}_message_id": request.message_id}
        self.send(response(conversation_id=request.conversation_id, result=ACCEPTED, **reference), domain, role)

    def send(self, message, domain: str, role: str) -> None:
        getattr(self._get_client(domain, role), f"send_{_snake_case(type(message).__name__)}")(message)
        print(f"{self.sender_role.value} sent {type(message).__name__}", flush=True)


def peer(base: type) -> type:
    """The library's service with a method for every message, which a class then replaces as it likes."""
    silent = {f"process_{_snake_case(kind.__name__)}": lambda self, message: None for kind in base.acceptable_messages}
    test = {name: getattr(base, name) for name in silent if name.startswith("process_test_message")}
    return type("Silent", (Peer, base), silent | test)


class Aggregator(peer(ShapeshifterAgrService)):
    def process_flex_request(self, request):
        self.accept(request, request.sender_domain, "DSO")
        isps = [uftp.FlexOfferOptionISP(power=isp.min_power, start=isp.start, duration=isp.duration) for isp in request.isps]
        offer = uftp.FlexOffer(
            **_frame(request),
            conversation_id=request.conversation_id,
            flex_request_message_id=request.message_id,
            expiration_date_time=request.expiration_date_time,
            currency="EUR",
            offer_options=[uftp.FlexOfferOption(option_reference="1", price=Decimal("12.50"), isps=isps)],
        )
        self.send(offer, request.sender_domain, "DSO")

    def process_flex_order(self, order):
        self.accept(order, order.sender_domain, "DSO")
        self.traded.set()


class GridOperator(peer(ShapeshifterDsoService)):
    def request(self, aggregator: str) -> None:
        now = datetime.now(timezone.utc)
        day = now + timedelta(days=1)
        isp = uftp.FlexRequestISP(
            disposition=uftp.AvailableRequested.REQUESTED, min_power=-500_000, max_power=0, start=41, duration=4
        )
        request = uftp.FlexRequest(
            isp_duration=XmlDuration("PT15M"),
            time_zone="Europe/Amsterdam",
            period=XmlDate(day.year, day.month, day.day),
            congestion_point="ean.871685900012636543",
            revision=1,
            expiration_date_time=(now + timedelta(hours=1)).isoformat(timespec="seconds"),
            isps=[isp],
        )
        self.send(request, aggregator, "AGR")

    def process_flex_offer(self, offer):
        self.accept(offer, offer.sender_domain, "AGR")
        option = offer.offer_options[0]
        order = uftp.FlexOrder(
            **_frame(offer),
            conversation_id=offer.conversation_id,
            flex_offer_message_id=offer.message_id,
            option_reference=option.option_reference,
            order_reference="ORD-1",
            price=option.price,
            currency=offer.currency,
            isps=[uftp.FlexOrderISP(power=isp.power, start=isp.start, duration=isp.duration) for isp in option.isps],
        )
        self.send(order, offer.sender_domain, "AGR")

    def process_flex_order_response(self, response):
        print(f"DSO was answered: {_text(response.result)}", flush=True)
        self.traded.set()


def main(role: str, domain: str, key_file: str, participants: str) -> None:
    with open(key_file, encoding="utf-8") as file:
        key = file.read().strip()
    kind = {"AGR": Aggregator, "DSO": GridOperator}[role]
    with kind(domain, key, Directory(participants)) as service:
        if role == "DSO":
            service.request("agr.example.com")
        service.traded.wait(60)


if __name__ == "__main__":
    main(*sys.argv[1:])
