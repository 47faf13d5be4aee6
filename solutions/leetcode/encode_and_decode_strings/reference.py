"""Each string follows its length and a `#`, so nobody has to look for its end."""


class Codec:
    """Sends a list of strings as one string."""

    def encode(self, strs: List[str]) -> str:
        """Return one string from which decode can restore the list."""
        return "".join(f"{len(string)}#{string}" for string in strs)

    def decode(self, s: str) -> List[str]:
        """Return the list that was encoded as s."""
        strs = []
        i = 0
        while i < len(s):
            start = s.index("#", i) + 1
            i = start + int(s[i : start - 1])
            strs.append(s[start:i])
        return strs
