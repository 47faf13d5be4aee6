"""Puts nothing between the length and the string, which may begin with a digit.

`1` and `7` read as 17. The length needs an end that no digit can be taken for.
"""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(string)}{string}" for string in strs)

    def decode(self, s: str) -> List[str]:
        strs, i = [], 0
        while i < len(s):
            start = i
            while start < len(s) and s[start].isdigit():
                start += 1
            size = int(s[i:start])
            strs.append(s[start : start + size])
            i = start + size
        return strs
