"""Ask the gateway in this container whether it is alive (or, with ``/readyz``, ready). Exit status 0: yes.

The certificate is not verified: the question goes to this container's own loopback, and nothing is sent with it.
"""

from __future__ import annotations

import http.client
import ssl
import sys


def answers(path: str, port: int) -> bool:
    """Say whether the listener answers ``path`` with 200. False too where there is no listener."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    connection = http.client.HTTPSConnection("127.0.0.1", port, timeout=4, context=context)
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
