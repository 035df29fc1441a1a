"""Which site: the bar, and the editor that adds or changes one."""
