"""The threads behind the window."""

import threading

import pytest

from qa_tool.checks.facts import Facts
from qa_tool.domain.errors import EmendError
from ui.background.checker import BackgroundChecker
from ui.background.giving_way import WindowFirst
from ui.background.jobs import JobRunner


@pytest.fixture
def jobs(qtbot):
    made = JobRunner(WindowFirst())
    yield made
    made.close()


@pytest.fixture
def checker(qtbot):
    made = BackgroundChecker(WindowFirst())
    yield made
    made.close()


def test_a_job_runs_elsewhere_and_calls_back_here(jobs, qtbot):
    seen = []
    jobs.submit(threading.get_ident, lambda there: seen.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    there, here = seen[0]
    assert there != threading.get_ident() == here
    assert not jobs.busy


def test_what_the_world_is_at_fault_for_is_handed_to_failed(jobs, qtbot):
    def job():
        raise EmendError("The file is gone.", "Open another one.")

    failures = []
    jobs.submit(job, lambda _: failures.append("done"), failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]).startswith("The file is gone.")


def test_a_defect_is_handed_to_the_crash_guard(jobs, qtbot):
    done = []
    with qtbot.waitSignal(jobs.broken) as caught:
        jobs.submit(lambda: 1 // 0, done.append, done.append)
    assert isinstance(caught.args[0], ZeroDivisionError)
    assert done == []
    assert not jobs.busy


def test_closing_does_what_is_still_waiting(qtbot):
    jobs = JobRunner(WindowFirst())
    written, reports = [], []
    for number in range(20):
        jobs.submit(lambda number=number: written.append(number), lambda _: None)
        jobs.aside("", lambda _, number=number: reports.append(number), lambda _: None)
    jobs.close()
    assert written == reports == list(range(20))


def test_a_job_never_stands_behind_what_nobody_waits_for(jobs, qtbot):
    begun, enough = threading.Event(), threading.Event()
    done = []

    def figure(_pause):
        begun.set()
        enough.wait()

    jobs.aside("figures", figure, lambda _: done.append("figure"))
    begun.wait()
    jobs.submit(lambda: None, lambda _: done.append("opened"))
    qtbot.waitUntil(lambda: done == ["opened"])
    enough.set()
    qtbot.waitUntil(lambda: done == ["opened", "figure"])
    assert not jobs.busy


def test_what_nobody_waits_for_rests_while_there_is_a_job(jobs, qtbot):
    begun, asked = threading.Event(), threading.Event()
    order = []

    def figure(pause):
        begun.set()
        asked.wait()
        pause()
        order.append("figure")

    jobs.aside("figures", figure, lambda _: None)
    begun.wait()
    for number in range(3):
        jobs.submit(lambda number=number: order.append(number), lambda _: None)
    asked.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert order == [0, 1, 2, "figure"]


def test_a_figure_asked_for_again_before_it_was_begun_is_made_once(jobs, qtbot):
    enough = threading.Event()
    made, told = [], []
    jobs.aside("names", lambda _: enough.wait(), told.append)
    for number in range(5):
        jobs.aside("effort", lambda _, number=number: made.append(number), told.append)
    jobs.aside("lessons", lambda _: made.append("lessons"), told.append)
    enough.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert made == [4, "lessons"]
    assert len(told) == 3


def test_the_end_of_the_program_waits_for_no_figure(qtbot):
    jobs = JobRunner(WindowFirst())
    begun = threading.Event()
    made = []

    def endless(pause):
        begun.set()
        while True:
            pause()

    jobs.aside("effort", endless, made.append)
    jobs.aside("names", lambda _: made.append("names"), made.append)
    begun.wait()
    jobs.close()
    assert made == []


def test_only_the_newest_request_is_answered(checker, qtbot):
    answers = []
    checker.checked.connect(answers.append)
    facts = Facts()
    for number in range(30):
        checker.request(facts, (f"Town number {number} met. I did.",))
    assert checker.busy
    qtbot.waitUntil(lambda: not checker.busy, timeout=10_000)
    assert answers[-1].paragraphs[0].text == "Town number 29 met. I did."
    assert len(answers) < 30


def test_what_is_forgotten_is_not_answered(checker, qtbot):
    answers = []
    checker.checked.connect(answers.append)
    facts = Facts()
    checker.request(facts, ("One town met.",))
    checker.forget()
    assert not checker.busy
    checker.request(facts, ("Two towns met.",))
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    assert [a.paragraphs[0].text for a in answers] == ["Two towns met."]


def test_closing_in_the_middle_of_a_check_ends_it(qtbot):
    text = tuple(f"Officials of town number {n} met their neighbours on the {n % 28}th." for n in range(5000))
    for _ in range(5):
        checker = BackgroundChecker(WindowFirst())
        checker.request(Facts(source_language="ko"), text)
        checker.close()
