"""Writes lengths and then ignores them: the decoder splits at each `#`.

The length is there so that nothing within the string is looked at. Cut by it.
"""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(string)}#{string}#" for string in strs)

    def decode(self, s: str) -> List[str]:
        return s.split("#")[1::2]
