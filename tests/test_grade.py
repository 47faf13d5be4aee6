"""Every verdict is reachable, by programs that people (or rascals) write."""

from dataclasses import replace

import pytest

from harness import catalog
from harness.grading import pool, speed
from harness.grading.grade import Grader, Options
from harness.grading.tests import Outcome
from harness.model import Limits, Size, Speed, SpeedVerdict, Verdict
from harness.runner.job import ABRUPT_EXIT

SOLUTIONS = catalog.HOME / "solutions/leetcode/two_sum"

BODIES = {
    # name: (verdict, the body of twoSum)
    "a constant": (Verdict.WRONG_ANSWER, "return [0, 1]"),
    "nothing": (Verdict.WRONG_ANSWER, "pass"),
    "an object equal to everything": (
        Verdict.WRONG_ANSWER,
        "return type('E', (), {'__eq__': lambda s, o: True, '__iter__': lambda s: iter([])})()",
    ),
    "a list that lies": (
        Verdict.WRONG_ANSWER,
        "return type('L', (list,), {'__eq__': lambda s, o: True})()",
    ),
    "a generator": (Verdict.WRONG_ANSWER, "return (i for i in range(2))"),
    "floats": (Verdict.WRONG_ANSWER, "return [0.0, 1.0]"),
    "True for 1": (Verdict.WRONG_ANSWER, "return [False, True]"),
    "a list that contains itself": (
        Verdict.WRONG_ANSWER,
        "x = []; x.append(x); return x",
    ),
    "not written": (Verdict.INCOMPLETE, "raise NotImplementedError"),
    "an exception": (Verdict.RUNTIME_ERROR, "return nums[99]"),
    "sys.exit": (Verdict.RUNTIME_ERROR, "import sys; sys.exit(0)"),
    "os._exit": (Verdict.RUNTIME_ERROR, "import os; os._exit(0)"),
    "a segmentation fault": (
        Verdict.RUNTIME_ERROR,
        "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)",
    ),
    "its own group killed": (Verdict.RUNTIME_ERROR, "import os; os.killpg(0, 9)"),
    "an interrupt": (Verdict.RUNTIME_ERROR, "raise KeyboardInterrupt"),
    "standard input": (Verdict.RUNTIME_ERROR, "return input()"),
    "all descriptors closed": (
        Verdict.RUNTIME_ERROR,
        "import os; os.closerange(0, 999)",
    ),
    "an endless loop": (Verdict.TIME_LIMIT, "while True: pass"),
    "a loop that swallows everything": (
        Verdict.TIME_LIMIT,
        """while True:
            try:
                while True: pass
            except BaseException: pass""",
    ),
    "a loop in C": (
        Verdict.TIME_LIMIT,
        """from itertools import repeat; from collections import deque
        deque(repeat(0), maxlen=0)""",
    ),
    "a long sleep": (Verdict.TIME_LIMIT, "import time; time.sleep(1000)"),
    "itself stopped": (
        Verdict.TIME_LIMIT,
        """import os, signal, time
        os.kill(os.getpid(), signal.SIGSTOP)
        time.sleep(1000)""",
    ),
    "signals ignored": (
        Verdict.TIME_LIMIT,
        """import faulthandler, signal
        faulthandler.unregister(signal.SIGUSR1)
        while True: pass""",
    ),
    "much memory": (Verdict.MEMORY_LIMIT, "x = bytearray(6 << 30); return [0, 1]"),
    "a leak": (
        Verdict.MEMORY_LIMIT,
        "x = []\n        while True: x.append(bytes(1 << 20))",
    ),
    "a flood of words": (Verdict.OUTPUT_LIMIT, "while True: print('x' * 10_000)"),
    "a flood of bytes": (
        Verdict.OUTPUT_LIMIT,
        "import os\n        while True: os.write(1, b'x' * 10_000)",
    ),
}


@pytest.fixture(scope="module")
def strict_two_sum(two_sum):
    return replace(two_sum, limits=Limits(seconds=1.0))


@pytest.mark.parametrize("name", BODIES)
def test_each_body_gets_its_verdict(grader, two_sum, strict_two_sum, answer, name):
    verdict, body = BODIES[name]
    # Touching half a GB may take a machine that has to find it longer than a second.
    kata = two_sum if verdict is Verdict.MEMORY_LIMIT else strict_two_sum
    path = answer(
        f"class Solution:\n    def twoSum(self, nums, target):\n        {body}\n"
    )
    result = grader.check(kata, path)
    assert result.verdict is verdict, result


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        (b"def twoSum(:\n", Verdict.SYNTAX_ERROR),
        (b"x = '\xff'\n", Verdict.SYNTAX_ERROR),
        (b"x = 1\0\n", Verdict.SYNTAX_ERROR),
        (b"(" * 100_000 + b")" * 100_000, Verdict.SYNTAX_ERROR),
        (b"", Verdict.INCOMPLETE),
        (b"import sys\nsys.exit(0)\n", Verdict.RUNTIME_ERROR),
        (b"import os\nos._exit(0)\n", Verdict.RUNTIME_ERROR),
        (b"while True: pass\n", Verdict.TIME_LIMIT),
    ],
    ids=[
        "colon",
        "non-UTF-8",
        "NUL",
        "nested",
        "empty",
        "exit",
        "_exit",
        "loop at import",
    ],
)
def test_each_file_gets_its_verdict(grader, strict_two_sum, tmp_path, source, verdict):
    path = tmp_path / "answer.py"
    path.write_bytes(source)
    assert grader.check(strict_two_sum, path).verdict is verdict


def test_recursion_without_end_is_a_runtime_error(grader, two_sum, answer):
    path = answer(
        "class Solution:\n    def twoSum(self, nums, target):\n"
        "        return self.twoSum(nums, target)\n"
    )
    result = grader.check(two_sum, path)
    assert result.verdict is Verdict.RUNTIME_ERROR
    assert "RecursionError" in result.failures[0].message


def test_a_hang_names_the_call_and_the_line(grader, strict_two_sum, answer):
    path = answer(
        "class Solution:\n    def twoSum(self, nums, target):\n"
        "        while target == 6:\n            pass\n        return [0, 1]\n"
    )
    (failure,) = grader.check(strict_two_sum, path).failures
    assert failure.kind is Verdict.TIME_LIMIT
    assert failure.call == "Solution().twoSum([3, 2, 4], 6)"
    assert failure.line in {3, 4}


def test_a_property_shows_its_smallest_example(grader, two_sum, answer):
    path = answer(
        (SOLUTIONS / "reference.py").read_text("utf-8")
        + "\n\nright = Solution.twoSum\n"
        "Solution.twoSum = lambda self, nums, target: (\n"
        "    [0, 0] if len(nums) == 6 else right(self, nums, target)\n)\n"
    )
    (failure,) = grader.check(two_sum, path).failures
    assert failure.test == "test_property_small_and_dense"
    assert failure.counterexample
    assert failure.call.count(",") == 6
    assert failure.got == "[0, 0]"


def test_a_wrong_answer_shows_the_line_that_returned_it(grader, two_sum):
    path = SOLUTIONS / "wrong_loses_duplicates.py"
    failure = grader.check(two_sum, path).failures[0]
    assert failure.source == "return []"
    assert path.read_text("utf-8").splitlines()[failure.line - 1].strip() == "return []"


def test_the_attempt_cannot_reach_reference_tests_or_network(grader, two_sum, answer):
    solution = two_sum.reference
    path = answer(f"""\
import pathlib, socket


class Solution:
    def twoSum(self, nums, target):
        print("reached", nums)
        for path in ({str(solution)!r}, {str(two_sum.tests)!r}):
            try:
                print("reached", pathlib.Path(path).read_text()[:1])
            except OSError:
                print("refused")
        try:
            socket.create_connection(("192.0.2.1", 80), timeout=0.5)
            print("reached the network")
        except OSError:
            print("refused")
        raise SystemExit
""")
    result = grader.check(two_sum, path)
    assert result.verdict is Verdict.RUNTIME_ERROR
    if len(grader.layers) == 2:
        assert result.output.splitlines()[1:4] == ["refused"] * 3


def test_nothing_is_left_behind(grader, two_sum, answer, tmp_path):
    import psutil

    path = answer(f"""\
import os, subprocess, sys, time


class Solution:
    def twoSum(self, nums, target):
        subprocess.Popen([sys.executable, "-c", "import time; time.sleep(987)"],
                         start_new_session=True)
        try:
            open({str(tmp_path / "residue")!r}, "w").write("x")
        except OSError:
            pass
        return [0, 1]
""")
    grader.check(two_sum, path)
    commands = [
        process.info["cmdline"] or [] for process in psutil.process_iter(["cmdline"])
    ]
    assert not any("time.sleep(987)" in " ".join(command) for command in commands)
    if len(grader.layers) == 2:
        assert not (tmp_path / "residue").exists()


def test_one_file_gets_one_verdict_under_any_hash_seed(two_sum, answer):
    path = answer(
        "class Solution:\n    def twoSum(self, nums, target):\n"
        "        return [0, 1] if hash('a') % 2 else [1, 2]\n"
    )
    verdicts = set()
    for _ in range(2):
        with Grader(Options(speed=False, style=False)) as fresh:
            verdicts.add(fresh.check(two_sum, path).verdict)
    assert verdicts == {Verdict.WRONG_ANSWER}


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("reference.py", Verdict.ACCEPTED),
        ("alt_sorted_two_pointers.py", Verdict.ACCEPTED),
        ("slow_all_pairs.py", Verdict.TOO_SLOW),
        ("slow_index_lookup.py", Verdict.TOO_SLOW),
    ],
)
def test_speed_is_judged_by_growth(two_sum, name, verdict):
    with Grader(Options(style=False)) as timing:
        result = timing.check(two_sum, SOLUTIONS / name)
    assert result.verdict is verdict
    if verdict is Verdict.TOO_SLOW:
        assert result.speed.verdict is SpeedVerdict.TOO_SLOW
        assert result.speed.grows_like == "O(n²)"
        assert result.speed.expected == "O(n)"


def test_a_memory_of_earlier_rounds_hides_no_growth(two_sum, answer):
    path = answer("""\
memory = {}


class Solution:
    def twoSum(self, nums, target):
        key = (tuple(nums), target)
        if key not in memory:
            memory[key] = self.all_pairs(nums, target)
        return list(memory[key])

    def all_pairs(self, nums, target):
        for i, x in enumerate(nums):
            for j in range(i):
                if x + nums[j] == target:
                    return [j, i]
        return []
""")
    with Grader(Options(style=False)) as timing:
        assert timing.check(two_sum, path).verdict is Verdict.TOO_SLOW


@pytest.mark.parametrize(
    ("ratio", "name", "verdict"),
    [
        (0.0, "alt_set.py", Verdict.ACCEPTED),
        (4.0, "alt_set.py", Verdict.MEMORY_LIMIT),
        (4.0, "reference.py", Verdict.ACCEPTED),
    ],
)
def test_memory_is_weighed_and_judged_where_the_facts_say_so(ratio, name, verdict):
    kata = catalog.load_one(catalog.HOME, "find_the_duplicate_number")
    kata = replace(kata, limits=replace(kata.limits, memory_ratio=ratio))
    with Grader(Options(style=False)) as timing:
        result = timing.check(kata, kata.solutions / name)
    assert result.verdict is verdict
    memory = result.speed.memory
    assert memory.n == 16_000  # from the middle of its sizes
    assert memory.reference < 1_000
    assert (memory.attempt > 20 * memory.n) is (name == "alt_set.py")
    assert memory.lavish is (name == "alt_set.py")


def test_a_drill_is_weighed_in_its_own_process():
    kata = catalog.load_one(catalog.HOME, "distinct_values")
    with Grader(Options(style=False)) as timing:
        result = timing.check(kata, kata.reference)
    assert result.speed.memory.reference > 10_000
    assert result.speed.memory.ratio == pytest.approx(1, abs=0.01)


DRILL = """\
{first}


def double(number):
    {body}
"""


REJECTED = {
    Verdict.WRONG_ANSWER,
    Verdict.RUNTIME_ERROR,
}


@pytest.mark.parametrize(
    ("program", "verdicts"),
    [
        (("", "return number * 2"), {Verdict.ACCEPTED}),
        (
            ("import builtins; builtins.all = len", "return number * 2"),
            {Verdict.WRONG_ANSWER},
        ),
        (
            (
                "import _pytest.reports as r; r.TestReport.passed = 1",
                "return number * 2",
            ),
            {Verdict.WRONG_ANSWER},
        ),
        (
            ("import time; time.sleep = print", "return number * 2"),
            {Verdict.WRONG_ANSWER},
        ),
        (("", "raise KeyboardInterrupt"), {Verdict.RUNTIME_ERROR}),
        (("import pytest", "pytest.skip('why not')"), {Verdict.RUNTIME_ERROR}),
        (
            ("import pytest; pytest.skip('x', allow_module_level=True)", "return 1"),
            {Verdict.RUNTIME_ERROR},
        ),
        (
            ("import os; [os.write(fd, b'{}') for fd in range(3, 9)]", "return 1"),
            REJECTED,
        ),
        (("import os; os.kill(os.getppid(), 19)", "return number ** 3"), REJECTED),
        (("", "import os; os._exit(0)"), {Verdict.RUNTIME_ERROR}),
        (("", "import os; os.kill(os.getpid(), 9)"), {Verdict.RUNTIME_ERROR}),
        (("", "return type('E', (int,), {'__eq__': lambda s, o: 1})()"), REJECTED),
        (("", "while True: pass"), {Verdict.TIME_LIMIT}),
    ],
)
def test_a_drill_shares_its_process_and_still_gets_its_verdict(
    library, answer, program, verdicts
):
    kata = replace(catalog.load_one(library, "double"), limits=Limits(seconds=1.0))
    first, body = program
    with Grader(Options(style=False)) as grader:
        result = grader.check(kata, answer(DRILL.format(first=first, body=body)))
    assert result.verdict in verdicts, result


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("raise KeyboardInterrupt", "KeyboardInterrupt"),
        ("raise pytest.exit.Exception('enough')", "Exit: enough"),
        ("while True: KEPT.append(bytes(1 << 20))", "MemoryError"),
    ],
)
def test_what_would_end_pytest_is_told_as_the_failure_that_it_is(
    grader, library, answer, body, name
):
    kata = catalog.load_one(library, "double")
    program = DRILL.format(first="import pytest\nKEPT = []", body=body)
    result = grader.check(kata, answer(program))
    failure = result.failures[0]
    assert (failure.message, failure.source) == (name, body)
    assert "INTERNALERROR" not in result.output


@pytest.mark.parametrize(
    "beside", ["conftest.py", "sitecustomize.py", "json.py", "pytest.py"]
)
def test_what_lies_beside_the_file_is_never_run(
    grader, two_sum, library, tmp_path, beside
):
    (tmp_path / beside).write_text("raise SystemExit('run after all')\n", "utf-8")
    (tmp_path / "pyproject.toml").write_text(
        "[tool.pytest.ini_options]\naddopts = '--no-such-option'\n", "utf-8"
    )
    for kata in (two_sum, catalog.load_one(library, "double")):
        path = tmp_path / f"{kata.name}.py"
        path.write_bytes(kata.reference.read_bytes())
        result = grader.check(kata, path)
        assert result.verdict is Verdict.ACCEPTED, result
        assert "run after all" not in result.output


def test_style_is_the_repos_own_whatever_lies_beside_the_file(
    grader, two_sum, tmp_path
):
    (tmp_path / "pyproject.toml").write_text(
        "[tool.black]\nline-length = 20\n[tool.ruff.lint]\nselect = ['ALL']\n", "utf-8"
    )
    path = tmp_path / "answer.py"
    path.write_bytes((SOLUTIONS / "reference.py").read_bytes())
    assert grader.check(two_sum, path).accepted
    path.write_bytes(b"import  os\n" + path.read_bytes())
    result = grader.check(two_sum, path)
    assert result.verdict is Verdict.STYLE
    assert any("F401" in finding for finding in result.style.ruff)
    assert not result.style.black


def test_a_file_that_goes_before_it_is_graded_is_no_fault_of_its_writer(
    two_sum, tmp_path
):
    gone = tmp_path / "gone.py"
    (result,) = pool.grade([(two_sum, gone)], Options(style=False, speed=False), jobs=1)
    assert result.verdict is Verdict.GRADER_ERROR
    assert "gone.py" in result.message


QUICK = Speed(SpeedVerdict.OK, 0.0, "O(n)", "O(n)", (Size(64, 0.001, 0.001, 1.0),))
SLOW = replace(QUICK, verdict=SpeedVerdict.TOO_SLOW)
UNSURE = replace(QUICK, verdict=SpeedVerdict.INCONCLUSIVE)


@pytest.mark.parametrize(
    ("races", "verdict"),
    [
        ([(SLOW, True), (SLOW, True)], Verdict.TOO_SLOW),
        ([(SLOW, True), (QUICK, True)], Verdict.ACCEPTED),
        ([(SLOW, True), (UNSURE, False)], Verdict.TOO_SLOW),
        ([(SLOW, True), (None, False)], Verdict.TOO_SLOW),
        ([(SLOW, True), (None, True)], Verdict.ACCEPTED),
        ([(None, False)], Verdict.TIME_LIMIT),
    ],
)
def test_too_slow_must_show_twice_and_a_limit_shows_it_too(
    two_sum, monkeypatch, races, verdict
):
    """Each race is its speed, if any was measured, and whether it ended within limits."""
    told = [
        (speed, Outcome(Verdict.ACCEPTED if ended else Verdict.TIME_LIMIT, 1, 1))
        for speed, ended in races
    ]
    monkeypatch.setattr("harness.grading.grade.speed.judge", lambda *_: told.pop(0))
    with Grader(Options(style=False)) as judge:
        assert judge.check(two_sum, two_sum.reference).verdict is verdict
    assert told == []


def test_one_race_is_enough_where_none_is_to_confirm_it(two_sum, monkeypatch):
    told = [(SLOW, Outcome(Verdict.ACCEPTED, 1, 1))]
    monkeypatch.setattr("harness.grading.grade.speed.judge", lambda *_: told.pop(0))
    with Grader(Options(style=False, confirm=False)) as judge:
        assert judge.check(two_sum, two_sum.reference).verdict is Verdict.TOO_SLOW


def test_a_size_that_was_timed_anew_counts_as_it_was_told_last(two_sum):
    def size(n, ratio, reference):
        times = {"attempt": [n * 1e-6 * ratio], "reference": [n * 1e-6 * reference]}
        return {"e": "size", "family": "any", "n": n, **times}

    cold = [size(n, 6, 2) for n in (1000, 2000)]
    warm = [size(n, 6, 1) for n in (1000, 2000, 4000, 8000)]
    judged, _ = speed.judge(two_sum, [*cold, *warm[2:], *warm])
    assert [one.n for one in judged.sizes] == [1000, 2000, 4000, 8000]
    assert [one.ratio for one in judged.sizes] == pytest.approx([6] * 4)
    assert judged.slope == pytest.approx(0)


def test_a_race_waits_longer_than_a_test(grader, two_sum, monkeypatch):
    """On a busy machine a long input takes long to arrive; CPU time is what counts."""
    jobs = []

    def run(job):
        jobs.append(job)
        return iter([ABRUPT_EXIT])

    monkeypatch.setattr(grader._worker, "run", run)
    told = Outcome(Verdict.ACCEPTED, 1, 1)
    grader._race(two_sum, two_sum.reference, told, print)
    assert jobs[0].wall > 2 * two_sum.limits.wall_seconds
    assert jobs[0].seconds == two_sum.limits.seconds


ALL_PAIRS = """\
class Solution:
    def twoSum(self, nums, target):
        for i in range(len(nums)):
            for j in range(i):
                if nums[i] + nums[j] == target:
                    return [j, i]
"""


@pytest.mark.parametrize("limit", [0.4, 5.0])
def test_a_slow_answer_is_too_slow_whether_or_not_it_meets_the_limit(
    two_sum, tmp_path, limit
):
    path = tmp_path / "two_sum.py"
    path.write_text(ALL_PAIRS.replace("range(i)", "[*range(i)] * 4"))
    kata = replace(two_sum, limits=Limits(seconds=limit))
    with Grader(Options(style=False)) as grader:
        result = grader.check(kata, path)
    assert result.verdict is Verdict.TOO_SLOW
    assert result.failures == ()


def test_a_hang_at_a_large_size_is_no_growth(two_sum, tmp_path):
    path = tmp_path / "two_sum.py"
    reference = two_sum.reference.read_text("utf-8")
    hang = "        while len(nums) > 2000:\n            pass\n"
    lines = reference.splitlines(keepends=True)
    at = next(i for i, line in enumerate(lines) if "def twoSum" in line)
    path.write_text("".join([*lines[: at + 1], hang, *lines[at + 1 :]]))
    kata = replace(two_sum, limits=Limits(seconds=0.6))
    with Grader(Options(style=False)) as grader:
        result = grader.check(kata, path)
    assert result.verdict is Verdict.TIME_LIMIT
