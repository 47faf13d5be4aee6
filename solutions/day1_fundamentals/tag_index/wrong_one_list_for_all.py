"""dict.fromkeys gives every tag the same list.

The second argument is evaluated once, before the call, and each key refers to that one
object. A comprehension `{tag: [] for tag in tags}` evaluates `[]` for each key.
"""


def users_by_tag(tags_by_user):
    index = dict.fromkeys((t for tags in tags_by_user.values() for t in tags), [])
    for user, tags in tags_by_user.items():
        for tag in tags:
            if user not in index[tag]:
                index[tag].append(user)
    return index
