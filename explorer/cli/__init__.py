"""The command line: what is asked, answered and said there."""
