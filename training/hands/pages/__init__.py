"""Long texts, parted by ``%%``: ``TWINS`` (see ``writers/twin.py``), or ``NAMED`` and ``CALM``."""
