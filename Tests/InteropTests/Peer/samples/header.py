"""What all samples share: the header of a message, and texts that are hard to carry."""

import uuid

from participants import PARTICIPANTS

_NAMESPACE = uuid.UUID("5f1b6f0e-2f0c-4c53-9a06-0d0f4c1f7e52")

# Escapes, both kinds of quotes, a line break, a tab, letters beyond ASCII and beyond the basic plane.
HARD_TEXT = "Prijs < 5 & > 2; \"netto\" of 'bruto'\nregel 2\tkolom 2; 12 €/MWh, größer 🔌"

CONGESTION_POINT = "ean.871685900012636543"
OTHER_CONGESTION_POINT = "ea1.2007-11.net.dso:station:Zuid & Oost"
TIME_ZONE = "Europe/Amsterdam"

# A time without an offset is valid, and not the same as one in UTC.
LOCAL_TIME_STAMP = "2026-03-28T22:00:00"
_TIME_STAMPS = {
    "full": "2026-03-28T23:59:59.120400+01:00",
    "sparse": "2026-03-28T22:00:00Z",
    "rejected": LOCAL_TIME_STAMP,
}


def identifier(name: str) -> str:
    """A UUID that is the same on every run, in upper and lower case letters."""
    text = str(uuid.uuid5(_NAMESPACE, name))
    return "".join(letter.upper() if index % 3 else letter for index, letter in enumerate(text))


def header(message: str, variant: str, version: str, sender: str, recipient: str) -> dict:
    """The attributes that every message has, as keyword arguments."""
    return {
        "version": version,
        "sender_domain": PARTICIPANTS[sender].domain,
        "recipient_domain": PARTICIPANTS[recipient].domain,
        "time_stamp": _TIME_STAMPS.get(variant, "2026-03-28T22:00:00.5-04:30"),
        "message_id": identifier(f"{message} {variant} {version}"),
        "conversation_id": identifier(f"conversation {message} {version}").lower(),
    }
