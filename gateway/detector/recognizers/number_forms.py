"""How numbers that identify are written.

Most are told by the words before them, not by their form: a record number is any number that someone calls one.
"""

from __future__ import annotations

import re

# A number in any house's form: digits and letters with single marks between; at least one digit is checked apart.
VALUE = r"[A-Z]{0,5}[-_./]?\d[A-Z0-9]*(?:[-_./]?[A-Z0-9]+){0,6}"
# In the place of such a number: 40.05 Gy of an Rx, a badge's 0.21 ppm.
AMOUNT = re.compile(r"\d{1,3}\.\d{1,2}")
