"""Reads one digit of the length; ten characters and more have two.

A field whose width varies needs an end, such as a `#`, or a fixed width that fits the
largest value.
"""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(string)}#{string}" for string in strs)

    def decode(self, s: str) -> List[str]:
        strs, i = [], 0
        while i < len(s):
            size = int(s[i])
            strs.append(s[i + 2 : i + 2 + size])
            i += 2 + size
        return strs
