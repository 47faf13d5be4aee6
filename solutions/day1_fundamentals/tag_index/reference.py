"""One pass; a tag's list is made when its first user comes."""


def users_by_tag(tags_by_user: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return for each tag the users who have it, in order, each once."""
    index: dict[str, list[str]] = {}
    for user, tags in tags_by_user.items():
        for tag in dict.fromkeys(tags):
            index.setdefault(tag, []).append(user)
    return index
