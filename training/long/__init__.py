"""A fifth set of texts, by another hand: whole documents of one case, dense with identifiers, with a few, or with none."""
