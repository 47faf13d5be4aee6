"""Cuts each string off the front, which copies all that is left every time.

Quadratic: the first copy is as long as the whole string, and there is one for each of
the strings. Let an index walk along a string that stays as it is.
"""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(string)}#{string}" for string in strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        while s:
            size, s = s.split("#", 1)
            strs.append(s[: int(size)])
            s = s[int(size) :]
        return strs
