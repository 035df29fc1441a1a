from __future__ import annotations

from datetime import UTC, datetime

import pytest

from csr_desktop.sessions.outcome import (
    Attempt,
    Created,
    LocalCause,
    NotSent,
    Refused,
    Unknown,
    explain,
    needs_password,
    outcome_of,
)
from csr_desktop.webex.faults import Cause, Certainty, Problem


@pytest.mark.parametrize(
    ("certainty", "outcome"),
    [(Certainty.NOT_SENT, NotSent), (Certainty.REFUSED, Refused), (Certainty.UNKNOWN, Unknown)],
)
def test_a_certainty_is_an_outcome(certainty, outcome):
    problem = Problem(Cause.STOPPED, certainty)
    assert outcome_of(problem) == outcome(problem)


@pytest.mark.parametrize("cause", [*Cause, *LocalCause])
@pytest.mark.parametrize("certainty", Certainty)
def test_every_cause_has_two_sentences(cause, certainty):
    happened, remedy = explain(Problem(cause, certainty, "030002", detail="What is wrong."))
    assert happened.endswith(".")
    assert remedy.endswith(".")


MAY_EXIST = {LocalCause.PROGRAM_ENDED, LocalCause.PROGRAM_FAULT}


@pytest.mark.parametrize("cause", LocalCause)
def test_what_happened_on_this_computer_says_whether_to_look_at_the_site(cause):
    _, remedy = explain(Problem(cause, Certainty.NOT_SENT))
    assert ("on the site" in remedy or "with the site" in remedy) is (cause in MAY_EXIST)


@pytest.mark.parametrize(
    ("problem", "helps"),
    [
        (Problem(LocalCause.NO_PASSWORD, Certainty.NOT_SENT), True),
        (Problem(LocalCause.NO_KEYRING, Certainty.NOT_SENT), True),
        (Problem(LocalCause.KEYRING_LOCKED, Certainty.NOT_SENT), True),
        (Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "030002"), True),
        (Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "030001"), False),
        (Problem(LocalCause.JOURNAL, Certainty.NOT_SENT), False),
        (Problem(Cause.STOPPED, Certainty.NOT_SENT), False),
    ],
)
def test_when_a_password_typed_now_would_help(problem, helps):
    assert needs_password(problem) is helps


@pytest.mark.parametrize(
    ("codes", "first"),
    [({10: "last", 2: "first"}, "first"), ({1: "", 3: "x"}, "x"), ({1: ""}, ""), ({}, "")],
)
def test_an_attempt_goes_by_its_first_code(codes, first):
    attempt = Attempt(1, "Acme", 13, codes, datetime.now(UTC), 0.4, Created("1"))
    assert attempt.first_code == first


def test_causes_in_the_journal_are_told_apart():
    values = [cause.value for cause in (*Cause, *LocalCause)]
    assert len(values) == len(set(values))
