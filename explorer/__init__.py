"""A terminal explorer of a contested public question: who said what, and how each source printed it."""

__version__ = "0.1.0"
