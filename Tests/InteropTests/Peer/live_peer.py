"""Runs the Python library's three services on free ports of loopback, and does what standard input says.

A line of standard input is a JSON object with a "command", a line of standard output one with an "event". The services
end when standard input does, so they never outlive whoever started them.
"""

import json
import sys

from live.commands import Commands
from live.directory import Directory
from live.events import Events
from live.services import start_services


def main() -> int:
    events, directory = Events(), Directory()
    services = start_services(directory, events)
    try:
        for role, service in services.items():
            events.write("listening", role=role, port=service.port)
        commands = Commands(services, directory, events)
        for line in sys.stdin:
            commands.run(json.loads(line))
    finally:
        for service in services.values():
            service.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
