"""The way out: TLS client, connect-time address check, vendor credentials."""
