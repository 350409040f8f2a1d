"""Clinical language with made-up identifiers, one file for each kind of document."""
