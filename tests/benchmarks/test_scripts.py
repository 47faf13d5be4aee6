"""The scripts of the week on large input: right, and in bounded memory.

`make bench` runs these. Each figure is the time of one run as a process of its own; what
it must print is counted without the script.
"""

import gzip
import http.server
import json
import os
import sqlite3
import subprocess
import sys
import sysconfig
import threading
from collections import Counter
from pathlib import Path
from typing import ClassVar

import pytest

from harness import catalog

STREAMED_MB = 60  # an interpreter holds some 15; every input here is larger
LINES = 1_000_000


@pytest.fixture
def script(benchmark):
    """Return a function that runs a reference: its exit code, output and peak in MB."""

    def run(name, *arguments, stdin=subprocess.DEVNULL):
        (folder,) = catalog.HOME.glob(f"solutions/*/{name}")
        module = ".".join([*folder.relative_to(catalog.HOME).parts, "reference"])
        command = [sys.executable, "-m", module, *map(str, arguments)]

        def once():
            with subprocess.Popen(
                command,
                stdin=stdin,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=catalog.HOME,
                text=True,
            ) as process:
                errors = []
                reader = threading.Thread(
                    target=lambda: errors.append(process.stderr.read())
                )
                reader.start()
                out = process.stdout.read()
                reader.join()
                _, status, usage = os.wait4(process.pid, 0)
                process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode, out, errors[0], usage.ru_maxrss // 1024

        return benchmark.pedantic(once, rounds=1)

    return run


@pytest.fixture(scope="session")
def sources(tmp_path_factory):
    """Return a gzip file of the standard library's sources, three times over."""
    path = tmp_path_factory.mktemp("sources") / "sources.py.gz"
    files = sorted(Path(sysconfig.get_path("stdlib")).glob("*.py"))
    text = b"".join(file.read_bytes() for file in files)
    with gzip.open(path, "wb", compresslevel=1) as out:
        for _ in range(3):
            out.write(text)
    return path, 3 * text.count(b"\n"), 3 * text.count(b"\nimport ")


def test_log_parser(script, tmp_path):
    log = tmp_path / "app.log"
    levels = ["INFO", "INFO", "DEBUG", "WARNING", "ERROR"]
    malformed = 0
    with log.open("w") as out:
        for i in range(LINES):
            if i % 1_000 == 0:
                out.write("2024-05-01 a torn line\n")
                malformed += 1
            time = f"2024-05-{1 + i % 28:02}T10:{i % 60:02}:00Z"
            out.write(f"{time} {levels[i % 5]} api.v{i % 7}: request {i % 11} done\n")
            if i % 5 == 4:
                out.write("    Traceback line one\n    line two\n")
    code, out, _, peak = script("log_parser", log)
    assert code == 0
    assert f"{LINES:,} entries" in out
    assert f"{LINES // 5:,} ERROR" in out
    assert f" {malformed:,} malformed lines" in out
    assert peak < STREAMED_MB


def test_line_streamer(script, sources):
    path, _, imports = sources
    code, out, _, peak = script("line_streamer", path, "--grep", "^import ", "--count")
    assert (code, int(out)) == (0, imports)
    assert peak < STREAMED_MB


def test_helper_module(script, tmp_path):
    lines = tmp_path / "lines"
    lines.write_text("".join(f"user-{i}@example.org\n" for i in range(LINES)))
    code, out, _, _ = script("helper_module", "chunk", 1_000, lines)
    batches = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert len(batches) == LINES / 1_000
    assert batches[-1][-1] == f"user-{LINES - 1}@example.org"


def test_shapes(script, tmp_path):
    plots = tmp_path / "plots.txt"
    plots.write_text("square 2\nrectangle 2 3\ncube 4\n" * (LINES // 3))
    code, out, errors, _ = script("shapes", plots)
    totals = {row.split()[0]: row.split()[1:] for row in out.splitlines()}
    third = LINES // 3
    assert totals == {
        "Square": [str(third), f"{4 * third:.2f}"],
        "Rectangle": [str(third), f"{6 * third:.2f}"],
    }
    assert (code, errors.count("\n")) == (1, third)  # a cube has no area


def test_database_connection(script, tmp_path):
    path = tmp_path / "jobs.db"
    database = sqlite3.connect(path)
    database.execute("create table jobs (id integer primary key, name text)")
    rows = ((f"job {i % 977}",) for i in range(LINES))
    database.executemany("insert into jobs (name) values (?)", rows)
    database.commit()
    database.close()
    sql = "select name, count(*) from jobs where id > ? group by name"
    code, out, _, _ = script("database_connection", path, sql, LINES // 2)
    expected = Counter(f"job {i % 977}" for i in range(LINES // 2, LINES))
    assert code == 0
    found = (row.split("\t") for row in out.splitlines())
    assert {name: int(count) for name, count in found} == expected


def test_timing_decorator(script):
    numbers = json.dumps([*range(20_000)])
    code, out, _, _ = script("timing_decorator", "json:dumps", numbers, "--repeat", 500)
    assert code == 0
    assert out.startswith("500 calls: at least ")


class Flaky(http.server.BaseHTTPRequestHandler):
    """Fails each tenth file once, and each hundredth for ever."""

    seen: ClassVar[Counter[str]] = Counter()

    def do_GET(self):
        number = int(self.path.rpartition("/")[2])
        self.seen[self.path] += 1
        fails = number % 100 == 99 or (number % 10 == 0 and self.seen[self.path] == 1)
        self.send_response(503 if fails else 200)
        body = b"" if fails else b"x" * 10_000
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Say nothing."""


class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 64


def test_url_downloader(script, tmp_path):
    with Server(("127.0.0.1", 0), Flaky) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{server.server_port}/files"
        urls = [f"{base}/{i}" for i in range(1_000)]
        folder = tmp_path / "files"
        code, out, errors, _ = script("url_downloader", *urls, "--output", folder)
        server.shutdown()
    files = list(folder.iterdir())
    assert len(files) == len(out.splitlines()) == 990
    assert {file.stat().st_size for file in files} == {10_000}
    assert (code, errors.count("503")) == (1, 10)
