"""Ask the gateway in this container whether it is alive (or, with ``/readyz``, ready). Exit status 0: yes.

The certificate is not verified: the question goes to this container's own loopback, and nothing is sent with it.
"""

from __future__ import annotations

import http.client
import ssl
import sys

_LOOPBACKS = ("127.0.0.1", "::1")  # a listener on 0.0.0.0 is at the one, on :: at the other alone


def answers(path: str, port: int) -> bool:
    """Say whether the listener answers ``path`` with 200. False too where there is no listener."""
    return any(_answers(host, path, port) for host in _LOOPBACKS)


def _answers(host: str, path: str, port: int) -> bool:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    connection = http.client.HTTPSConnection(host, port, timeout=4, context=context)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == http.client.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


if __name__ == "__main__":
    asked = sys.argv[1] if len(sys.argv) > 1 else "/healthz"
    sys.exit(0 if answers(asked, int(sys.argv[2]) if len(sys.argv) > 2 else 8443) else 1)
