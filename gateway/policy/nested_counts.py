"""How often a regular expression unrolls a part of it: counts within counts multiply, and each round takes memory.

``(?:(?:(?:a{100}){100}){100}){100}`` is 36 characters long, and compiling it takes gigabytes.
"""

from __future__ import annotations

import re

_COUNT = re.compile(r"\{(?P<least>\d{0,9})(?:(?P<comma>,)(?P<most>\d{0,9}))?\}")


def times_unrolled(expression: str) -> int:
    """Give how often the most repeated part stands in the compiled expression, about: counts of a part inside another.

    What repeats without an end (``*``, ``+``, ``{2,}``) is compiled once, or as often as it must be there. A text that
    is no expression gives some number.
    """
    open_groups: list[int] = []  # for each group that is open: the most of what stands in it up to here
    most = last = 1  # of what stands in the innermost group up to here, and of its last part
    position, in_class = 0, False
    while position < len(expression):
        character = expression[position]
        position += 1
        if character == "\\":
            position += 1
            last = 1
        elif in_class:
            in_class = character != "]"
            last = 1
        elif character == "[":
            in_class = True
            position += expression.startswith("^", position)
            position += expression.startswith("]", position)  # what stands first is one of the class
        elif character == "(":
            open_groups.append(most)
            most = last = 1
        elif character == ")":
            last, most = most, open_groups.pop() if open_groups else most
        elif character == "{" and (count := _COUNT.match(expression, position - 1)):
            last *= max(1, int(count["most"] or count["least"] or 1))
            position = count.end()
        elif character not in "*+?|":
            last = 1
        most = max(most, last)
    return max(most, *open_groups, 1)
