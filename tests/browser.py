"""A page as people meet it: drawn by Chromium, offline, narrow and wide, light and dark."""

import shutil
import subprocess
from contextlib import contextmanager

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
WIDTHS = (380, 1440)
SCHEMES = ("light", "dark")

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--virtual-time-budget=5000",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--enable-logging=stderr",
    "--dump-dom",
]


def drawn(path):
    """Return what a browser makes of a page, which has nothing to say on its console."""
    if CHROMIUM is None:
        pytest.skip("no Chromium here")
    profile = f"--user-data-dir={path.parent / 'profile'}"
    run = subprocess.run(
        [CHROMIUM, *FLAGS, profile, path.as_uri()],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert "CONSOLE" not in run.stderr
    return run.stdout


@contextmanager
def chromium():
    """Yield a browser; skips the test where there is none, or nothing to drive it."""
    pytest.importorskip("playwright", reason="pip install -e '.[browser]' is needed")
    pytest.importorskip("axe_playwright_python")
    if CHROMIUM is None:
        pytest.skip("no Chromium here")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def opened(browser, path, *, width=1440, scheme="light"):
    """Yield the page of a file, and the troubles that are noted as they come."""
    troubles = []
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True
    )
    page = context.new_page()
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("request", lambda asked: troubles.append(asked.url))
    page.goto(path.as_uri())
    page.wait_for_selector(".main-svg")
    own = path.as_uri()
    troubles[:] = [one for one in troubles if one != own]
    try:
        yield page, troubles
    finally:
        context.close()


def troubles_of(browser, path):
    """Return all that is wrong with a page, in every width and scheme."""
    from axe_playwright_python.sync_playwright import Axe

    found = []
    for width in WIDTHS:
        for scheme in SCHEMES:
            with opened(browser, path, width=width, scheme=scheme) as (page, troubles):
                for summary in page.locator("summary").all():
                    summary.click()
                wide = page.evaluate(
                    "document.documentElement.scrollWidth - innerWidth"
                )
                axe = Axe().run(page).response["violations"]
                told = [f"axe: {one['id']}: {one['help']}" for one in axe]
                told += [f"{wide} px too wide"] if wide > 0 else []
                found += [f"{width} {scheme}: {one}" for one in troubles + told]
    return found
