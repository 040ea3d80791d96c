"""What the program costs, as ratios in one run on one machine."""
