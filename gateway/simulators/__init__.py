"""Simulated vendors that speak the real wire formats over TLS: for the demo, the canaries and the tests."""
