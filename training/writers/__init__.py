"""Texts in the hands of some two hundred people who write clinical prompts, notes and conversations, each in a register of their own."""
