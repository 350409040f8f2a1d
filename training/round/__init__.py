"""A fourth set of templates: talk as it is spoken, places without a type word, days, roads, single names, codes, and calm texts."""
