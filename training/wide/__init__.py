"""An eighth set: the lines and documents of very many writers, each in a habit of their own, and the same about nobody."""
