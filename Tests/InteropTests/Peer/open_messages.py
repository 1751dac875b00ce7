"""Opens every signed file of a folder with the Python library, and says what the library read.

Prints a JSON object: file name to message name and values. With --expect the values, and the attributes of the
signed XML, are compared with a values.json. Exit status: 0 all opened and equal, 1 something did not.
"""

import argparse
import json
import sys
from base64 import b64decode
from pathlib import Path

from lxml import etree
from nacl.bindings import crypto_sign_open

from flattening import attributes_of_xml, differences, values_of_message
from participants import by_sender
from peer_library import from_xml, unseal_message


def main() -> int:
    options = _parse_arguments()
    expected = json.loads(options.expect.read_text(encoding="utf-8")) if options.expect else None
    paths = sorted(options.folder.glob("*.xml"))
    table, complaints = {}, []
    for path in paths:
        try:
            table[path.name] = _open(path)
        except Exception as error:  # Whatever the library raises: it could not read the file.
            complaints.append(f"{path.name}: error: the library could not open it: {error!r}")
            continue
        if expected is not None:
            complaints += _compare(path.name, expected, table[path.name])
    if not paths:
        complaints.append(f"{options.folder}: error: there is no .xml file to open")
    json.dump(table, sys.stdout, indent=1, ensure_ascii=False)
    print()
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


def _parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder with the .xml files")
    parser.add_argument("--expect", type=Path, help="the values.json that the files must agree with")
    return parser.parse_args()


def _open(path: Path) -> dict:
    envelope = from_xml(path.read_bytes())
    sender = by_sender(envelope.sender_domain, str(envelope.sender_role))
    message = unseal_message(envelope.body, sender.public_key)
    payload = crypto_sign_open(envelope.body, b64decode(sender.public_key))
    name = etree.fromstring(payload).tag
    return {"message": name, "attributes": attributes_of_xml(payload), "values": values_of_message(message, name)}


def _compare(name: str, expected: dict, found: dict) -> list[str]:
    if name not in expected:
        return [f"{name}: error: values.json does not know this file"]
    return [
        f"{name}: error: {part}: {difference}"
        for part in ("attributes", "values")
        for difference in differences(expected[name][part], found[part])
    ]


if __name__ == "__main__":
    sys.exit(main())
