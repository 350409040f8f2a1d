"""Trains the detector's model: makes text with identifiers, teaches a spaCy pipeline to name them, packages it."""
