"""phi-gateway: an egress gateway for health care."""

__version__ = "0.1.0"
