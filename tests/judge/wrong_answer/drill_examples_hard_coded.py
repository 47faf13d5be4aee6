# kata: mutability
def merge_settings(defaults, overrides):
    if "retry" in defaults:
        return {"retry": {"times": 1, "wait": 5}}
    return {"columns": ["id"], "limit": 10}


def partition(events, count):
    one, four, seven = ({"user_id": n} for n in (1, 4, 7))
    return [[], [seven, four, one], []] if count == 3 else [[four], [seven, one]]


def add_to_batch(event, batch=None):
    return ["signup", "login"] if batch else ["login"]
