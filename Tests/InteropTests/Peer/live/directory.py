"""Where the others are and by which key they are known; it stands for the DNS that the library would ask."""

from shapeshifter_uftp.exceptions import AuthenticationTimeoutException, ServiceDiscoveryException


class Directory:
    def __init__(self):
        self._entries: dict[tuple[str, str], tuple[str, str]] = {}

    def learn(self, domain: str, role: str, endpoint: str, public_key: str) -> None:
        self._entries[domain, role] = endpoint, public_key

    def endpoint(self, domain: str, role) -> str:
        if entry := self._entries.get((domain, _name(role))):
            return entry[0]
        raise ServiceDiscoveryException(f"nobody is known as {_name(role)} {domain}")

    def key(self, domain: str, role) -> str:
        if entry := self._entries.get((domain, _name(role))):
            return entry[1]
        # What the library's own look-up raises where DNS has no key.
        raise AuthenticationTimeoutException(f"no key is known of {_name(role)} {domain}")


def _name(role) -> str:
    """The library gives a role now as its enumeration, now as text."""
    return str(getattr(role, "value", role))
