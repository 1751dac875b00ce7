"""What happens, as lines of JSON on what was standard output."""

import json
import os
import sys
from threading import Lock


class Events:
    """Writes events, and sends everything else that would go to standard output to standard error."""

    def __init__(self):
        self._lock = Lock()
        # The web server prints a line for each request; only events may stand on the real standard output.
        self._output = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def write(self, event: str, **content) -> None:
        line = json.dumps({"event": event, **content})
        with self._lock:
            print(line, file=self._output, flush=True)
