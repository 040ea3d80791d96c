"""What is seen on the screens: each widget shows one thing and says one thing."""
