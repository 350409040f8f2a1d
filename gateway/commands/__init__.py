"""What the longer commands do. On the same floor as ``cli``."""
