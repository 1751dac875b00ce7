"""What the services can be told to do."""

from concurrent.futures import ThreadPoolExecutor

from shapeshifter_uftp.exceptions import ClientTransportException

from flattening import attributes_of_xml
from participants import PARTICIPANTS
from peer_library import to_xml
from samples import make_sample

from .directory import Directory
from .events import Events


class Commands:
    def __init__(self, services: dict, directory: Directory, events: Events):
        self._services, self._directory, self._events = services, directory, events
        self._senders = ThreadPoolExecutor(max_workers=4)

    def run(self, command: dict) -> None:
        getattr(self, f"_{command.pop('command')}")(**command)

    def _learn(self, id: int, domain: str, role: str, endpoint: str, key: str) -> None:
        self._directory.learn(domain, role, endpoint, key)
        self._events.write("done", id=id)

    def _answer(self, id: int, conversation: str, variant: str) -> None:
        for service in self._services.values():
            service.plans[conversation] = variant
        self._events.write("done", id=id)

    def _send(self, **order) -> None:
        self._senders.submit(self._try_to_send, **order)

    def _try_to_send(self, id: int, sender: str, domain: str, role: str, message: str, variant: str, header: dict, **odd):
        """Sends a sample. What is odd: another sender's domain, or that it signs with the key of another role."""
        try:
            content = make_sample(message, variant, header)
            key = PARTICIPANTS[odd["keyOf"]].secret_key if "keyOf" in odd else None
            self._services[sender].deliver(content, domain, role, odd.get("senderDomain"), key)
            self._events.write("sent", id=id, attributes=attributes_of_xml(to_xml(content).encode()))
        except ClientTransportException as error:
            self._events.write("refused", id=id, status=error.response.status_code, text=error.response.text)
        except Exception as error:  # Whatever it is, whoever waits for this message must hear of it.
            self._events.write("failed", id=id, text=repr(error))
