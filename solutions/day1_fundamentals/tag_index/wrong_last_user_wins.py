"""A dict comprehension keeps the last value of a key, so each tag has one user only.

Where several values belong to one key, a comprehension over the pairs cannot collect
them: it assigns. Collect with setdefault, defaultdict, or a comprehension for each key.
"""


def users_by_tag(tags_by_user):
    return {tag: [user] for user, tags in tags_by_user.items() for tag in tags}
