"""JSON is what to use at work. In an interview offer it, then write one by hand."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return json.dumps(strs)

    def decode(self, s: str) -> List[str]:
        return json.loads(s)
