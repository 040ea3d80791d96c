"""Quotes against the copies of their sources, and the lock that keeps what was found."""
