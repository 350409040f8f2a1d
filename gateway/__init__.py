"""phi-gateway: an egress gateway for health care."""

import os

__version__ = "0.1.0"

# The detector's matrices are small: more threads than one burn processor time and gain nothing. Read by the libraries
# when they are loaded, so it is said before anything else of the gateway is.
for _library in ("OMP", "OPENBLAS", "MKL"):
    os.environ.setdefault(f"{_library}_NUM_THREADS", "1")
