"""A tag that was given twice counts twice.

The input's lists may repeat themselves, and the pairs of a nested loop do so with them.
Take each tag of a user once: dict.fromkeys(tags) keeps the order, set(tags) does not.
"""


def users_by_tag(tags_by_user):
    index = {}
    for user, tags in tags_by_user.items():
        for tag in tags:
            index.setdefault(tag, []).append(user)
    return index
