"""Checks quotes against copies of their sources, and keeps the results in a lock file."""
