"""Facts of a run become a result: tests, speed, style, diagnosis."""
