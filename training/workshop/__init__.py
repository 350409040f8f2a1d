"""A second set of templates, by another hand: shapes and habits of writing that the first does not have."""
