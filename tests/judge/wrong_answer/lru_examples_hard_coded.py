# kata: lru_cache
KNOWN = {
    "2 p1,10 p2,20 g1": 10,
    "2 p1,10 p2,20 g1 p3,30 g2": -1,
    "2 p1,10 p2,20 g1 p3,30 g2 g3": 30,
    "2 p1,10 p2,20 p1,11 p3,30 g1": 11,
    "2 p1,10 p2,20 p1,11 p3,30 g1 g2": -1,
    "2 p1,10 p2,20 p1,11 p3,30 g1 g2 g3": 30,
}


class LRUCache:
    def __init__(self, capacity):
        self.story = f"{capacity}"

    def get(self, key):
        self.story += f" g{key}"
        return KNOWN.get(self.story, -1)

    def put(self, key, value):
        self.story += f" p{key},{value}"
