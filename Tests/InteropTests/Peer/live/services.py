"""The library's services: each callback tells what it got, and answers as it was told to."""

import logging
from threading import Lock

from shapeshifter_uftp import ShapeshifterAgrService, ShapeshifterCroService, ShapeshifterDsoService
from shapeshifter_uftp.uftp import TestMessage, request_response_map, routing_map
from xsdata.formats.dataclass.context import XmlContext

from flattening import attributes_of_xml, values_of_message
from participants import PARTICIPANTS
from peer_library import to_xml
from samples import make_sample

from .directory import Directory
from .events import Events
from .names import snake_case, xml_name


def start_services(directory: Directory, events: Events) -> dict:
    """One service for each role, by the role's name, listening on a port that the system chose."""
    _index_classes_once()
    services = {}
    for base in (ShapeshifterAgrService, ShapeshifterDsoService, ShapeshifterCroService):
        services[base.sender_role.value] = _live(base)(directory, events)
    for service in services.values():
        service.run_in_thread()
    return services


def _index_classes_once() -> None:
    """Keeps the library from answering 400 to a valid message now and then.

    Its parser indexes the classes anew after any module was loaded, and a thread that parses meanwhile finds none.
    """
    index, lock = XmlContext.build_xsi_cache, Lock()

    def index_once(context: XmlContext) -> None:
        with lock:
            if context.sys_modules == 0:
                index(context)

    XmlContext.build_xsi_cache = index_once


def _live(base: type) -> type:
    """A service whose callbacks, one for each message that the role receives, are all the same."""
    callbacks = {f"process_{snake_case(kind.__name__)}": _callback for kind in base.acceptable_messages}
    return type(f"Live{base.__name__}", (_Live, base), callbacks)


def _callback(self, message, sender_role=None) -> None:
    self.note(message)
    if isinstance(message, TestMessage):
        # The library answers this one by itself.
        super(type(self), self).process_test_message(message, sender_role)
    elif type(message) in request_response_map:
        self.answer(message)


class _Live:
    def __init__(self, directory: Directory, events: Events):
        own = PARTICIPANTS[self.sender_role.value]
        super().__init__(
            own.domain,
            own.secret_key,
            key_lookup_function=directory.key,
            endpoint_lookup_function=directory.endpoint,
            host="127.0.0.1",
            port=0,
        )
        logging.getLogger("uvicorn.access").setLevel(logging.ERROR)
        self.events = events
        # How to answer, by conversation: a variant of the sample.
        self.plans: dict[str, str] = {}

    @property
    def port(self) -> int:
        return self.server.servers[0].sockets[0].getsockname()[1]

    def note(self, message) -> None:
        name = xml_name(type(message))
        self.events.write(
            "received", role=self.sender_role.value, message=name, values=values_of_message(message, name)
        )

    def answer(self, request) -> None:
        if (variant := self.plans.get(request.conversation_id)) is None:
            return
        name = xml_name(request_response_map[type(request)])
        header = {"version": request.version, "conversation_id": request.conversation_id}
        response = make_sample(name, variant, header)
        setattr(response, snake_case(type(request).__name__) + "_message_id", request.message_id)
        sender_role, _ = routing_map[type(request)]
        self.deliver(response, request.sender_domain, sender_role)
        self.events.write("answered", message=name, attributes=attributes_of_xml(to_xml(response).encode()))

    def deliver(self, message, domain: str, role: str, sender_domain=None, signing_key=None) -> None:
        """Sends a message with the library's client, in the version that the message states."""
        client = self._get_client(domain, role, message.version)
        client.sender_domain = sender_domain or client.sender_domain
        client.signing_key = signing_key or client.signing_key
        getattr(client, f"send_{snake_case(type(message).__name__)}")(message)
