"""De-identification of text and its undoing: text in, text out. Pure."""
