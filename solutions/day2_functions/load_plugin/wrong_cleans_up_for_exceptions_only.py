"""SystemExit and KeyboardInterrupt pass by the clean-up.

They are no subclasses of Exception. What must happen whatever ends the run belongs in a
finally, or under BaseException with a raise at its end.
"""

import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from types import ModuleType


class PluginError(Exception):
    """A plugin could not be loaded."""


def load_plugin(name: str, path: str) -> ModuleType:
    """Return the module of that name, run from the file unless it is loaded."""
    if name in sys.modules:
        return sys.modules[name]
    loader = SourceFileLoader(name, path)
    module = module_from_spec(spec_from_loader(name, loader))
    sys.modules[name] = module
    try:
        loader.exec_module(module)
    except Exception as error:
        del sys.modules[name]
        raise PluginError(f"cannot load {name}: {type(error).__name__}") from error
    return module
