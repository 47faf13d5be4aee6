"""`python -m harness` is the console script `kata`."""

from harness.cli import entry

entry()
