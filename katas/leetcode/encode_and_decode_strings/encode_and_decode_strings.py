class Codec:
    """Sends a list of strings as one string."""

    def encode(self, strs: List[str]) -> str:
        """Return one string from which decode can restore the list."""
        raise NotImplementedError

    def decode(self, s: str) -> List[str]:
        """Return the list that was encoded as s."""
        raise NotImplementedError
