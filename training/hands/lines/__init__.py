"""Lines: ``NAMED`` about somebody, ``CALM`` about nobody; a file is a hand."""
