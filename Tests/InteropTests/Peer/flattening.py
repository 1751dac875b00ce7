"""Messages as flat tables: one text for each attribute, by a path such as FlexOffer/OfferOption[1]/ISP[2]/@Power."""

from collections import Counter
from dataclasses import fields
from decimal import Decimal
from enum import Enum

from lxml import etree


def attributes_of_xml(payload: bytes) -> dict[str, str]:
    """What the XML says, letter by letter; attributes that are absent are not in the table."""
    table: dict[str, str] = {}
    root = etree.fromstring(payload)
    _collect_element(root, root.tag, table)
    return table


def _collect_element(element, path: str, table: dict[str, str]) -> None:
    for name, value in element.attrib.items():
        table[f"{path}/@{name}"] = value
    seen: Counter[str] = Counter()
    for child in element.iterchildren(tag=etree.Element):
        seen[child.tag] += 1
        _collect_element(child, f"{path}/{child.tag}[{seen[child.tag]}]", table)


def values_of_message(message, name: str) -> dict[str, str]:
    """What the library's object holds, defaults included."""
    table: dict[str, str] = {}
    _collect_object(message, name, table)
    return table


def _collect_object(item, path: str, table: dict[str, str]) -> None:
    for field in fields(item):
        name, value = field.metadata["name"], getattr(item, field.name)
        if value is None:
            continue
        if field.metadata["type"] == "Attribute":
            table[f"{path}/@{name}"] = _text(value)
        else:
            for index, child in enumerate(value if isinstance(value, list) else [value], start=1):
                _collect_object(child, f"{path}/{name}[{index}]", table)


def _text(value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, Decimal):
        # Without an exponent, with the trailing zeros that the value carries.
        return f"{value:f}"
    return str(value)


def differences(expected: dict[str, str], found: dict[str, str]) -> list[str]:
    """One line for each path whose texts differ."""
    return [
        f"{path}: expected {expected.get(path, 'nothing')!r}, found {found.get(path, 'nothing')!r}"
        for path in sorted(expected.keys() | found.keys())
        if expected.get(path) != found.get(path)
    ]
