"""A module object, and the compiled text of the file run in its namespace."""

import sys
from pathlib import Path
from types import ModuleType


class PluginError(Exception):
    """A plugin could not be loaded."""


def load_plugin(name: str, path: str) -> ModuleType:
    """Return the module of that name, run from the file unless it is loaded."""
    if name in sys.modules:
        return sys.modules[name]
    module = ModuleType(name)
    module.__file__ = path
    sys.modules[name] = module
    done = False
    try:
        exec(compile(Path(path).read_bytes(), path, "exec"), vars(module))
        done = True
    except Exception as error:
        raise PluginError(f"cannot load {name}: {type(error).__name__}") from error
    finally:
        if not done:
            del sys.modules[name]
    return module
