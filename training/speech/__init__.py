"""A tenth set: what is said and chatted, with speakers or without, as machines write it down and as people type it."""
