"""The functions of the Python library that these scripts use, without its debug log."""

import logging

from shapeshifter_uftp.transport import from_xml, seal_message, to_xml, unseal_message

__all__ = ["from_xml", "seal_message", "to_xml", "unseal_message"]

# The library logs every message at debug level to stderr; here stderr is for what went wrong.
logging.getLogger("shapeshifter-uftp").setLevel(logging.ERROR)
