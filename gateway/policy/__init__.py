"""Policy: the security team's YAML files, read strictly into frozen objects, and the decisions that rest on them."""
