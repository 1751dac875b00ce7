"""XSD validation of what the peer wrote, against a folder that holds the schema sets 3.0.0 and 3.1.0."""

from functools import cache
from pathlib import Path

from lxml import etree

# Together these two files include every component of a version.
_DRIVER = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:include schemaLocation="UFTP-agr.xsd"/>
  <xs:include schemaLocation="UFTP-dso.xsd"/>
</xs:schema>"""


@cache
def _schema(folder: Path) -> etree.XMLSchema:
    base_url = (folder / "driver.xsd").resolve().as_uri()
    return etree.XMLSchema(etree.fromstring(_DRIVER, base_url=base_url))


def schema_errors(schemas: Path, version: str, document: bytes) -> list[str]:
    """Why the document is not valid in that version; nothing if it is."""
    schema = _schema(schemas / version)
    if schema.validate(etree.fromstring(document)):
        return []
    return [f"line {error.line}: {error.message}" for error in schema.error_log]
