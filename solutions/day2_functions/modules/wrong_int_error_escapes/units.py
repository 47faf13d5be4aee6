"""What the other modules share; imports none of them."""

UNITS = {"B": 1, "KiB": 1024, "MiB": 1024**2, "GiB": 1024**3}


class SizeError(ValueError):
    """A size that this package does not take."""
