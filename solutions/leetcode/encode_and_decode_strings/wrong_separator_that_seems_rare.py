"""Separates by something that nobody would type; but the strings may hold anything.

"Unlikely" fails on the day somebody encodes an encoded string. A format is right when
no content can break it.
"""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "<|>".join(strs)

    def decode(self, s: str) -> List[str]:
        return s.split("<|>")
