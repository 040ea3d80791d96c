"""The command line: subcommands, their output, and completion."""
