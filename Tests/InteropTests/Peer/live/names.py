"""What the library calls a message, and what the schema does."""

import re


def xml_name(kind: type) -> str:
    return getattr(getattr(kind, "Meta", None), "name", kind.__name__)


def snake_case(name: str) -> str:
    """The rule by which the library names callbacks, client methods and reference attributes."""
    return re.sub(r"(.)([A-Z][a-z])", r"\1_\2", name).lower()
