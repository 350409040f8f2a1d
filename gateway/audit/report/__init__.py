"""The questions that an audit trail answers. Each gives an ``Answer``: its rows, and what is not known."""
