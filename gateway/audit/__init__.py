"""What is written about a call, how it is sealed, and how it is verified. Never content."""
