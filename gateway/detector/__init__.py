"""Finds identifiers: Presidio with a spaCy model and clinical recognizers, in worker processes."""
