"""The Python library's AGR service with callbacks that do nothing, for the load of the benchmark.

Prints the port it listens on, and ends with its standard input.
"""

import logging
import os
import sys

from shapeshifter_uftp import ShapeshifterAgrService


def main() -> int:
    sender_key = sys.argv[1]
    # A line of log for each message would be measured too.
    logging.getLogger("shapeshifter-uftp").setLevel(logging.ERROR)
    output = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    callbacks = {name: lambda self, message: None for name in ShapeshifterAgrService.__abstractmethods__}
    service = type("IdleAggregator", (ShapeshifterAgrService,), callbacks)(
        "agr.example",
        # Never used: nothing is answered.
        signing_key="",
        key_lookup_function=lambda domain, role: sender_key,
        host="127.0.0.1",
        port=0,
    )
    logging.getLogger("uvicorn.access").setLevel(logging.ERROR)
    with service:
        print(service.server.servers[0].sockets[0].getsockname()[1], file=output, flush=True)
        sys.stdin.read()
    return 0


if __name__ == "__main__":
    sys.exit(main())
