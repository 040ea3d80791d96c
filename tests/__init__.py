"""The specification of explorer, as tests."""
