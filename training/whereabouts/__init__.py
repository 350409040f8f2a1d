"""Where somebody is cared for, works and lives, on which days and under which numbers; and as much that says none of it."""
