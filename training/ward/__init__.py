"""A third set of templates, by a fresh hand: the wards, desks and inboxes that the first two do not show."""
