"""The Linux calls that Python has no name for: namespaces, Landlock, prctl.

Sources: the manual pages unshare(2), prctl(2), landlock(7) and the header linux/landlock.h.
Each function raises OSError where the kernel refuses; elsewhere than Linux all do.
"""

import ctypes
import fcntl
import os
import signal
import socket
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

_CLONE_NEWIPC, _CLONE_NEWUSER = 0x08000000, 0x10000000
_CLONE_NEWPID, _CLONE_NEWNET = 0x20000000, 0x40000000
_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS = 1, 36, 38
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_SIOCSIFFLAGS, _IFF_UP = 0x8914, 0x1

# Rights by Landlock version: bits 0-12 in the first, refer 13, truncate 14, ioctl 15.
_RIGHTS_BY_ABI = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_READ = 0b1101  # execute, read a file, list a folder
_OF_FILES = 0b1100000000000111  # the rights that a rule on a file may name
_SCOPES = 0b11  # since version 6: abstract sockets, and signals to the outside

_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def _call(function: str, *args: object) -> int:
    if _libc is None:
        raise OSError(f"{function} is Linux's")
    result: int = getattr(_libc, function)(*args)
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


def die_with_parent() -> None:
    """Have the kernel kill this process when its parent dies."""
    _call("prctl", _PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def adopt_orphans() -> None:
    """Become the parent of every descendant whose own parent dies."""
    _call("prctl", _PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def leave_namespaces() -> None:
    """Give the next child a process table and a network of its own, loopback up."""
    uid, gid = os.getuid(), os.getgid()
    _call("unshare", _CLONE_NEWUSER | _CLONE_NEWPID | _CLONE_NEWNET | _CLONE_NEWIPC)
    Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
    Path("/proc/self/uid_map").write_text(f"{uid} {uid} 1", encoding="ascii")
    Path("/proc/self/gid_map").write_text(f"{gid} {gid} 1", encoding="ascii")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        fcntl.ioctl(sock, _SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", _IFF_UP))


def landlock_version() -> int:
    """Return the version of Landlock that the kernel offers; raises OSError for none."""
    return _call("syscall", _LANDLOCK_CREATE, None, 0, 1)


def restrict_files(readable: Iterable[Path], writable: Iterable[Path]) -> None:
    """Deny this process every file but those below the given paths, for good."""
    version = landlock_version()
    everything = (1 << _RIGHTS_BY_ABI.get(version, 16)) - 1
    scopes = _SCOPES if version >= 6 else 0
    attributes = struct.pack("QQQ", everything, 0, scopes)
    size = 24 if version >= 6 else 8
    ruleset = _call("syscall", _LANDLOCK_CREATE, attributes, size, 0)
    for paths, rights in ((readable, _READ), (writable, everything)):
        for path in paths:
            _allow(ruleset, path, rights)
    _call("prctl", _PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    _call("syscall", _LANDLOCK_RESTRICT, ruleset, 0)
    os.close(ruleset)


def _allow(ruleset: int, path: Path, rights: int) -> None:
    try:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # what is not there needs no leave
    try:
        if not path.is_dir():
            rights &= _OF_FILES
        rule = struct.pack("=Qi", rights, handle)
        _call("syscall", _LANDLOCK_ADD, ruleset, 1, rule, 0)
    finally:
        os.close(handle)
