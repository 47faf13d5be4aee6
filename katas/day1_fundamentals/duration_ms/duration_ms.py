def to_ms(text: str) -> int:
    """Return a duration such as 1h30m in milliseconds; ValueError if it is none."""
    raise NotImplementedError
