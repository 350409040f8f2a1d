"""Budgets: what callers and routes have used, in this process or shared by several gateways."""
