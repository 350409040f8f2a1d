"""Where events are kept for years, and how live journal and archive are read as one."""
