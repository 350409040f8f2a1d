"""Where events go beside the journal. A sink never makes a call, or the journal, wait.

The journal is the spool: it is on disk, content-free, in order, and complete. A sink is a cursor into it
(``state/spool/<name>/cursor``) and an adapter that says when the other end has what it was given. What was given and
not yet confirmed when the process died is given again: at least once, in order; ``chain`` and ``sequence`` tell a
repeat.
"""
