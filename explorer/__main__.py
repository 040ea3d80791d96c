"""Lets `python -m explorer` do what `explorer` does."""

from explorer.cli import main

main()
