"""A fifth set of templates: the identifiers that hide in strangers' texts."""
