"""A fifth set of texts: hard ones about nobody, short and long, and some in which one name stands among look-alikes."""
