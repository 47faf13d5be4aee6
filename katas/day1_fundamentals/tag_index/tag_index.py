def users_by_tag(tags_by_user: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return for each tag the users who have it, in order, each once."""
    raise NotImplementedError
