from types import ModuleType


class PluginError(Exception):
    """A plugin could not be loaded."""


def load_plugin(name: str, path: str) -> ModuleType:
    """Return the module of that name, run from the file unless it is loaded."""
    raise NotImplementedError
