"""Lets `python -m explorer` do what `explorer` does."""

from explorer.cli.main import main

main()
