"""Strips the strings on their way, and white space at their ends is content.

Whoever encodes has no say in what the strings mean. Take nothing away.
"""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return json.dumps(strs)

    def decode(self, s: str) -> List[str]:
        return [string.strip() for string in json.loads(s)]
