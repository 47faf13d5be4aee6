"""`python -m harness` is the console script `kata`."""

from harness.cli import entry

if __name__ == "__main__":  # a process of `multiprocessing` imports it too
    entry()
