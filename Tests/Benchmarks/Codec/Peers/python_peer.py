"""Reads documents with the Python library for codec-bench: a line "REPETITIONS PATH" in, nanoseconds a document out."""

import sys
import time
from importlib.metadata import version
from pathlib import Path

from shapeshifter_uftp.transport import from_xml


def main() -> None:
    print(version("shapeshifter-uftp"), flush=True)
    for line in sys.stdin:
        repetitions, path = line.rstrip("\n").split(" ", 1)
        document = Path(path).read_text(encoding="utf-8")
        print(_measure(document, int(repetitions)), flush=True)


def _measure(document: str, repetitions: int) -> float:
    start = time.process_time_ns()
    for _ in range(repetitions):
        from_xml(document)
    return (time.process_time_ns() - start) / repetitions


main()
