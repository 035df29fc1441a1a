from __future__ import annotations

import pytest

from csr_desktop.webex.faults import FAULTS, Cause, Certainty, Problem, fault_of
from csr_desktop.webex.sentences import describe
from tests.support.answers import failure, http
from tests.support.certainties import NOT_SENT, POSSIBLE, REFUSED, UNKNOWN
from tests.support.scripted_server import answering

# Source: the table "Exceptions" of the reference, and the line on other operations below it.
DOCUMENTED = {
    "000000", "000029", "000035", "999999", "000001", "000015", "000045", "010107", "030001",
    "030002", "030047", "030048", "110055", "AS0001",
    "030004", "030005", "060019", "060021", "060001", "060026", "040007", "010106",
    "E030103", "E030104", "E030105",
}  # fmt: skip
NOT_CERTAIN = {"000000", "000029", "000035", "999999"}


def test_every_id_of_the_reference_is_known_and_no_other():
    assert set(FAULTS) == DOCUMENTED


@pytest.mark.parametrize("exception_id", sorted(DOCUMENTED))
def test_a_known_id_has_a_meaning_and_a_remedy(exception_id):
    fault = fault_of(exception_id)
    for sentence in (fault.meaning, fault.remedy):
        assert sentence[0].isupper()
        assert sentence.endswith(".")
    problem = Problem(Cause.SITE_REFUSED, Certainty.REFUSED, exception_id, "Why not")
    assert describe(problem) == (fault.meaning, fault.remedy)


@pytest.mark.parametrize("exception_id", sorted(DOCUMENTED))
def test_only_a_process_error_may_have_made_a_session(exception_id):
    assert fault_of(exception_id).none_made is (exception_id not in NOT_CERTAIN)


@pytest.mark.parametrize("exception_id", sorted(DOCUMENTED | {"DEMO06", "019999", ""}))
def test_a_refusal_on_the_wire_is_as_certain_as_its_id(serve, caller_of, exception_id):
    problem = (
        caller_of(serve(answering(http(failure(exception_id, "Why not")))).url).create().problem
    )
    certain = exception_id not in NOT_CERTAIN
    assert problem.certainty is (Certainty.REFUSED if certain else Certainty.UNKNOWN)
    assert problem.cause is (Cause.SITE_REFUSED if certain else Cause.PROCESS_ERROR)
    assert (problem.exception_id, problem.reason) == (exception_id, "Why not")


@pytest.mark.parametrize(
    ("exception_id", "remedy"),
    [
        ("019999", "This is a problem with the site."),
        ("039999", "This is a problem with your account."),
        ("119999", "This is a problem with the session type."),
        ("DEMO06", "Fix the problem above"),
        ("", "Fix the problem above"),
    ],
)
def test_an_unknown_id_has_no_meaning_of_ours_but_a_remedy(exception_id, remedy):
    fault = fault_of(exception_id)
    assert fault.meaning == ""
    assert fault.none_made
    assert fault.remedy.startswith(remedy)
    problem = Problem(Cause.SITE_REFUSED, Certainty.REFUSED, exception_id, "Why not")
    assert describe(problem) == ("The site rejected the request.", fault.remedy)


CASES = [(c, certainty) for c, all_of in POSSIBLE.items() for certainty in sorted(all_of)]
MAY_EXIST = ("session may exist", "sessions on the site")


def test_the_table_of_certainties_names_every_cause():
    assert set(POSSIBLE) == set(Cause)


@pytest.mark.parametrize(("cause", "certainty"), CASES)
def test_every_cause_is_described_for_every_certainty_it_can_have(cause, certainty):
    exception_id = "999999" if cause is Cause.PROCESS_ERROR else "030002"
    described = describe(Problem(cause, certainty, exception_id, detail="What is wrong."))
    assert described is not None
    happened, remedy = described
    assert happened[0].isupper()
    assert happened.endswith(".")
    may_exist = any(words in remedy for words in MAY_EXIST)
    assert may_exist is (certainty is UNKNOWN)


def test_single_sign_on_is_not_a_wrong_password():
    sentences = {describe(Problem(Cause.SITE_REFUSED, REFUSED, i)) for i in ("030048", "AS0001")}
    ((happened, remedy),) = (sentence for sentence in sentences if sentence is not None)
    assert "single sign-on" in happened
    assert (happened, remedy) != describe(Problem(Cause.SITE_REFUSED, REFUSED, "030002"))


def test_stopping_before_and_after_sending_are_two_things():
    for cause in (Cause.STOPPED, Cause.DEADLINE):
        assert describe(Problem(cause, NOT_SENT)) != describe(Problem(cause, UNKNOWN))
