# kata: lru_cache
class LRUCache:
    def __init__(self, capacity: int):
        values = OrderedDict()

        def get(key: int) -> int:
            if key not in values:
                return -1
            values.move_to_end(key)
            return values[key]

        def put(key: int, value: int) -> None:
            values[key] = value
            values.move_to_end(key)
            if len(values) > capacity:
                values.popitem(last=False)

        self.get, self.put = get, put
