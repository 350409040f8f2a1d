"""How sure the model must be of a guess, 0 to 1, for a rule to believe it against what the text says."""

LIKELY = 0.8
SURE = 0.9  # so sure a model knows better than the list of words
RATHER_SURE = 0.95
SURELY = 0.98
ALMOST_SURE = 0.99
