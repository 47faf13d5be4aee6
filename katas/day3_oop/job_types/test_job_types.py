import runpy

import job_types
from job_types import Job

# Counts of Job itself go on from test to test, so the tests look at differences.


def test_example():
    class Import(Job):
        retries = 5

    job = Import("orders")
    assert (job.name, job.retries, job.tags) == ("orders", 5, [])
    assert Import.made() == 1
    assert Job("night").retries == 3


def test_none_are_made_at_first():
    Job("a")
    fresh = runpy.run_path(job_types.__file__)["Job"]
    assert fresh.made() == 0


def test_jobs_are_counted():
    before = Job.made()
    jobs = [Job("a"), Job("b")]
    assert Job.made() == before + len(jobs)
    assert type(Job.made()) is int


def test_each_class_counts_for_itself():
    class Import(Job):
        pass

    class Export(Job):
        pass

    before = Job.made()
    jobs = [Import("a"), Import("b"), Export("c"), Job("d")]
    assert [job.name for job in jobs] == ["a", "b", "c", "d"]
    assert (Import.made(), Export.made()) == (2, 1)
    assert Job.made() == before + 1, "jobs of subclasses count for Job too"


def test_a_new_type_starts_at_none():
    before = Job("a").made()

    class Import(Job):
        pass

    assert Import.made() == 0
    assert Job.made() == before


def test_a_subclass_of_a_subclass_counts_for_itself():
    class Import(Job):
        pass

    Import("a")

    class Nightly(Import):
        def __init__(self, name, hour):
            super().__init__(name)
            self.hour = hour

    assert Nightly.made() == 0
    Nightly("b", 3)
    assert (Nightly.made(), Import.made()) == (1, 1)


def test_two_classes_of_one_name_are_two():
    def make():
        class Import(Job):
            pass

        return Import

    first, second = make(), make()
    first("a")
    assert (first.made(), second.made()) == (1, 0)


def test_a_job_can_be_asked_too():
    class Import(Job):
        pass

    job = Import("a")
    assert job.made() == 1


def test_each_job_has_tags_of_its_own():
    first, second = Job("a"), Job("b")
    first.tags.append("night")
    assert second.tags == [], "two jobs share one list of tags"
    assert Job("c").tags == []


def test_retries_of_a_job_are_its_own():
    class Import(Job):
        retries = 5

    job = Import("a")
    job.retries = 1
    assert (Import.retries, Import("b").retries, Job.retries) == (5, 5, 3)


def test_retries_of_a_type_reach_its_jobs():
    class Import(Job):
        pass

    class Export(Job):
        retries = 0

    job, other = Import("a"), Export("b")
    Import.retries = 7
    assert job.retries == 7, "the class's setting was copied into the job"
    assert (other.retries, Job("c").retries) == (0, 3)


def test_equal_jobs_need_not_be_hashable():
    class Import(Job):
        def __eq__(self, other):
            return True

    Import("a")
    Import("b")
    assert Import.made() == 2
