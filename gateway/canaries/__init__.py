"""Proof that the control runs: made-up identifiers through every route, dialect and position."""
