"""The way in: listener, identity, the exchange of one call, replies to the caller."""
