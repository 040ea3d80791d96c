"""How hard hypothesis looks for a counter-example: a little in `make test`, long in `make test-all`."""

from __future__ import annotations

from hypothesis import settings

# No deadline: on a machine that others use too, a slow example is not the code's fault.
settings.register_profile("quick", max_examples=50, deadline=None)
settings.register_profile("thorough", max_examples=1000, deadline=None)
settings.load_profile("quick")
