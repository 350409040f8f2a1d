"""A tenth set: clinical notes and documents as charts hold them, from no identifier at all to sixty."""
