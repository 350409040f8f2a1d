"""Codecs: strict JSON, JSON inside strings, server-sent events. Pure."""
