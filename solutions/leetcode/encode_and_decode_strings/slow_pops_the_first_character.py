"""Takes the characters off the front of a list, and each `pop(0)` moves all the others.

Quadratic in the length of the whole string. Keep an index and move it instead.
"""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(string)}#{string}" for string in strs)

    def decode(self, s: str) -> List[str]:
        left = list(s)
        strs = []
        while left:
            digits = ""
            while (c := left.pop(0)) != "#":
                digits += c
            strs.append("".join(left.pop(0) for _ in range(int(digits))))
        return strs
