"""A ninth set: long texts about nobody in many fields, full of names of things; one in five holds a few identifiers."""
