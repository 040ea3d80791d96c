"""The parts of the screen. Each widget shows one thing, and reports what the reader does with it."""
