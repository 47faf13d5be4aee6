"""Download URLs concurrently: bounded, retried, each failure reported, none raised."""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp


@dataclass(frozen=True)
class Result:
    """What became of one URL; `error` is None where the download succeeded."""

    url: str
    status: int | None
    body: bytes
    error: str | None
    attempts: int


async def download_all(
    urls: Iterable[str],
    *,
    timeout: float,
    limit: int = 8,
    retries: int = 2,
    backoff: float = 0.5,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> list[Result]:
    """Download all URLs concurrently; return a Result for each, in the order given."""
    urls = list(urls)
    places = asyncio.Semaphore(limit)

    async def download(url: str) -> Result:
        for attempt in count(1):
            async with places:
                status, body, error = await request(session, url)
            if attempt > retries or not is_transient(status):
                return Result(url, status, body, error, attempt)
            await sleep(backoff * 2 ** (attempt - 1))

    async with (
        aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=timeout),
            # No limit of its own: waiting for it would count against the timeout.
            connector=aiohttp.TCPConnector(limit=0),
        ) as session,
        asyncio.TaskGroup() as group,
    ):
        tasks = {url: group.create_task(download(url)) for url in dict.fromkeys(urls)}
    return [tasks[url].result() for url in urls]


async def request(
    session: aiohttp.ClientSession, url: str
) -> tuple[int | None, bytes, str | None]:
    """Make one request; return status, body and error as a Result has them."""
    try:
        async with session.get(url) as response:
            if not response.ok:
                return response.status, b"", f"HTTP {response.status} {response.reason}"
            return response.status, await response.read(), None
    except (aiohttp.ClientError, TimeoutError, UnicodeError) as error:
        # UnicodeError: a host name that no DNS can spell; aiohttp lets it through.
        return None, b"", f"{type(error).__name__}: {error}".rstrip(": ")


def is_transient(status: int | None) -> bool:
    """Tell whether another attempt may fare better: no full answer, or a 5xx."""
    return status is None or status >= 500


def main(arguments: Sequence[str] | None = None) -> int:
    """Download the URLs on the command line; return the exit code."""
    options = parse(arguments)
    if options.output:
        try:
            options.output.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            return complain(f"cannot make the folder {options.output}: {error}", 2)
    urls = list(dict.fromkeys(options.urls))
    results = asyncio.run(
        download_all(urls, timeout=options.timeout, limit=options.limit)
    )
    code = 0
    for number, result in enumerate(results, start=1):
        try:
            print(report(result, number, options.output))
        except OSError as error:
            code = complain(f"{result.url}: {error}", 1)
    return code


def report(result: Result, number: int, folder: Path | None) -> str:
    """Save a body if there is a folder for it; return the line that says so.

    Raises OSError where the download or the saving failed.
    """
    if result.error is not None:
        raise OSError(f"{result.error} (attempts: {result.attempts})")
    line = f"{result.status} {len(result.body):>12,} bytes  {result.url}"
    if folder is None:
        return line
    file = folder / file_name(number, result.url)
    file.write_bytes(result.body)
    return f"{line} -> {file}"


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Parse the command line; exits with code 2 where it makes no sense."""
    parser = argparse.ArgumentParser(
        prog="url_downloader",
        description="Download several URLs at once. Exit code 1 if any of them failed.",
    )
    parser.add_argument("urls", nargs="+", metavar="URL")
    parser.add_argument(
        "--output", type=Path, metavar="DIR", help="write the bodies to files in DIR"
    )
    parser.add_argument(
        "--limit",
        type=positive_integer,
        default=8,
        help="requests in flight (default: 8)",
    )
    parser.add_argument(
        "--timeout",
        type=positive_integer,
        default=30,
        help="seconds an attempt may take (default: 30)",
    )
    return parser.parse_args(arguments)


def positive_integer(text: str) -> int:
    """Read an integer of at least 1."""
    if int(text) < 1:
        raise argparse.ArgumentTypeError(f"must be at least 1, not {text}")
    return int(text)


def file_name(number: int, url: str) -> str:
    """Name a URL's file: its number keeps names apart, its path's end makes them known.

    >>> file_name(7, "https://example.org/data/users.csv?page=2")
    '007-users.csv'
    >>> file_name(8, "https://example.org")
    '008-index.html'
    """
    last = urlsplit(url).path.rpartition("/")[2][-50:]
    return f"{number:03}-{last or 'index.html'}"


def complain(message: str, code: int) -> int:
    """Report a failure on stderr; return the exit code it calls for."""
    print(f"error: {message}", file=sys.stderr)
    return code


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
