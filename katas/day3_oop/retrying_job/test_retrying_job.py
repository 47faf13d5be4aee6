import pytest
from hypothesis import given
from hypothesis import strategies as st
from retrying_job import Job, RetryingJob


class Scripted(RetryingJob):
    """Each attempt takes the next answer: an exception is raised, else returned."""

    def __init__(self, answers, **options):
        super().__init__("job", **options)
        self.answers = list(answers)

    def work(self):
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return answer


def test_example():
    class Upload(RetryingJob):
        answers = [OSError("down"), "stored"]

        def work(self):
            answer = self.answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer

    job = Upload("upload")
    assert job.run() == "stored"
    assert job.log == [
        "upload: begin",
        "upload: again after OSError",
        "upload: begin",
        "upload: done",
    ]


def test_it_is_a_job():
    job = RetryingJob("nightly")
    assert isinstance(job, Job)
    assert (job.name, job.attempts, job.log) == ("nightly", 3, [])
    assert RetryingJob("x", attempts=5).attempts == 5
    assert RetryingJob("x", 1).attempts == 1


@pytest.mark.parametrize("answer", [None, 0, "", False, "text"], ids=repr)
def test_the_first_success_is_returned(answer):
    job = Scripted([answer, "never"])
    assert job.run() is answer
    assert job.log == ["job: begin", "job: done"]


@pytest.mark.parametrize("attempts", [1, 2, 5])
def test_the_last_error_reaches_the_caller(attempts):
    errors = [ValueError(str(i)) for i in range(attempts)]
    job = Scripted([*errors, "too late"], attempts=attempts)
    with pytest.raises(ValueError) as caught:
        job.run()
    assert caught.value is errors[-1]
    again = ["job: begin", "job: again after ValueError"] * (attempts - 1)
    assert job.log == [*again, "job: begin"]
    assert job.answers == ["too late"]


def test_a_success_at_the_last_attempt():
    job = Scripted([OSError(), KeyError(), "ok"])
    assert job.run() == "ok"
    assert job.log == [
        "job: begin",
        "job: again after OSError",
        "job: begin",
        "job: again after KeyError",
        "job: begin",
        "job: done",
    ]


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit()], ids=repr)
def test_who_wants_to_stop_it_can(error):
    job = Scripted([error, "never"])
    with pytest.raises(type(error)):
        job.run()
    assert job.log == ["job: begin"]


def test_logs_are_apart():
    first, second = Scripted(["a"]), Scripted(["b"])
    first.run()
    assert second.log == []


def test_a_job_can_run_again():
    job = Scripted([OSError(), "a", "b"])
    assert [job.run(), job.run()] == ["a", "b"]
    assert job.log.count("job: begin") == 3


def test_a_job_that_runs_again_has_all_its_attempts():
    job = Scripted([OSError(), OSError(), "a", OSError(), OSError(), "b"])
    assert job.run() == "a"
    assert job.attempts == 3
    assert job.run() == "b"


def test_attempts_are_apart():
    first, second = Scripted([OSError(), "a"], attempts=2), Scripted([], attempts=1)
    assert (first.attempts, second.attempts) == (2, 1)
    assert first.run() == "a"


class Audited(Job):
    """Another base, which wants to see every attempt."""

    def __init__(self, name):
        super().__init__(name)
        self.log.append("audited")

    def run(self):
        self.log.append("audit")
        return super().run()


def test_every_attempt_goes_through_all_bases():
    class Both(Scripted, Audited):
        pass

    job = Both([OSError(), "ok"])
    assert job.run() == "ok"
    assert job.log == [
        "audited",
        "audit",
        "job: begin",
        "job: again after OSError",
        "audit",
        "job: begin",
        "job: done",
    ]


def test_who_comes_before_it_runs_once():
    class Both(Audited, Scripted):
        def __init__(self, answers):
            Scripted.__init__(self, answers)

    job = Both([OSError(), "ok"])
    assert job.run() == "ok"
    assert job.log.count("audit") == 1, "an attempt began at the top, by self.run()"


@given(failures=st.integers(0, 6), attempts=st.integers(1, 5))
def test_property_as_many_attempts_as_it_takes(failures, attempts):
    job = Scripted([OSError()] * failures + ["ok"], attempts=attempts)
    if failures < attempts:
        assert job.run() == "ok"
    else:
        with pytest.raises(OSError):
            job.run()
    made = min(failures + 1, attempts)
    assert job.log.count("job: begin") == made
    assert job.log.count("job: again after OSError") == made - 1
    assert job.log.count("job: done") == (failures < attempts)
