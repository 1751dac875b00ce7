"""Writes a signed file for every kind of message, and values.json, which says what each file holds."""

import argparse
import json
import sys
from pathlib import Path

from shapeshifter_uftp.uftp import SignedMessage, UsefRole

from flattening import attributes_of_xml, values_of_message
from participants import PARTICIPANTS
from peer_library import from_xml, seal_message, to_xml
from samples import Sample, all_samples
from schema_check import schema_errors


def main() -> int:
    options = _parse_arguments()
    options.folder.mkdir(parents=True, exist_ok=True)
    table, complaints = {}, []
    for sample in _selected(options):
        payload = to_xml(sample.content).encode()
        (options.folder / sample.file_name).write_bytes(_envelope(sample))
        table[sample.file_name] = _describe(sample, payload)
        if options.schemas:
            complaints += _check(sample, payload, options.schemas)
    values = json.dumps(table, indent=1, ensure_ascii=False)
    (options.folder / "values.json").write_text(values + "\n", encoding="utf-8")
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    print(f"{len(table)} sealed messages in {options.folder}")
    return 1 if complaints else 0


def _parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the files go")
    parser.add_argument("--schemas", type=Path, help="a folder with the schema sets 3.0.0 and 3.1.0 to check against")
    parser.add_argument("--recipient", help="only messages to this domain")
    parser.add_argument("--version", help="only messages of this version")
    return parser.parse_args()


def _selected(options: argparse.Namespace) -> list[Sample]:
    return [
        sample
        for sample in all_samples()
        if options.recipient in (None, sample.content.recipient_domain) and options.version in (None, sample.version)
    ]


def _envelope(sample: Sample) -> bytes:
    sender = PARTICIPANTS[sample.sender_role]
    sealed = seal_message(sample.content, sender.secret_key)
    envelope = SignedMessage(sender_domain=sender.domain, sender_role=UsefRole(sender.role), body=sealed)
    return to_xml(envelope).encode()


def _describe(sample: Sample, payload: bytes) -> dict:
    sender = PARTICIPANTS[sample.sender_role]
    return {
        "message": sample.message,
        "variant": sample.variant,
        "version": sample.version,
        "senderDomain": sender.domain,
        "senderRole": sender.role,
        "publicKey": sender.public_key,
        "quirk": sample.quirk,
        "attributes": attributes_of_xml(payload),
        "values": values_of_message(from_xml(payload), sample.message),
    }


def _check(sample: Sample, payload: bytes, schemas: Path) -> list[str]:
    errors = schema_errors(schemas, sample.version, payload) + schema_errors(schemas, sample.version, _envelope(sample))
    if sample.quirk:
        return [] if errors else [f"{sample.file_name}: error: valid, though it should show the quirk {sample.quirk}"]
    return [f"{sample.file_name}: error: {error}" for error in errors]


if __name__ == "__main__":
    sys.exit(main())
