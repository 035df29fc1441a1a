from __future__ import annotations

import msgspec
import pytest

from csr_desktop.sessions.draft import DraftProblem, draft_of
from csr_desktop.settings.sites.site import TrackingCode
from tests.sessions.conftest import ACME
from tests.support.text_cases import BLANK, CLEANED, KEPT

CASE = msgspec.structs.replace(
    ACME,
    tracking_codes=(
        TrackingCode(3, "Department", values=("Billing", "Network")),
        TrackingCode(1, "Case number", required=True),
        TrackingCode(10),
    ),
)


def problem(typed: dict[int, str]) -> tuple[int, str]:
    with pytest.raises(DraftProblem) as refused:
        draft_of(CASE, 13, typed)
    return refused.value.number, refused.value.sentence


def test_what_was_typed_becomes_a_draft():
    draft = draft_of(CASE, 13, {1: "CASE-1042", 3: "Network", 10: "x"})
    assert (draft.site, draft.session_type) == (CASE, 13)
    assert dict(draft.tracking_codes) == {1: "CASE-1042", 3: "Network", 10: "x"}


def test_blanks_at_the_ends_and_empty_codes_are_left_out():
    draft = draft_of(CASE, None, {1: " CASE 1042\t\n", 3: "  ", 10: ""})
    assert dict(draft.tracking_codes) == {1: "CASE 1042"}


@pytest.mark.parametrize(("typed", "kept"), CLEANED, ids=ascii)
def test_what_shows_nothing_is_not_sent(typed, kept):
    assert draft_of(CASE, 13, {1: typed, 10: typed}).tracking_codes == {1: kept, 10: kept}


@pytest.mark.parametrize("text", KEPT, ids=ascii)
def test_what_means_something_is_sent_as_it_was_typed(text):
    assert draft_of(CASE, 13, {1: text}).tracking_codes == {1: text}


@pytest.mark.parametrize("text", BLANK, ids=ascii)
def test_a_required_code_of_which_nothing_can_be_seen_is_missing(text):
    assert problem({1: text}) == (1, "Enter Case number.")
    assert 10 not in draft_of(CASE, 13, {1: "x", 10: text}).tracking_codes


def test_a_value_of_a_list_is_sent_as_the_list_has_it():
    assert draft_of(CASE, 13, {1: "x", 3: "network\u200b"}).tracking_codes[3] == "Network"


def test_characters_that_are_not_sent_do_not_count():
    text = "\u200b\u202a" * 100 + "x" * 128 + "\u202c" * 100
    assert draft_of(CASE, 13, {1: text}).tracking_codes[1] == "x" * 128


def test_codes_that_the_site_does_not_use_are_left_out():
    assert dict(draft_of(CASE, 13, {1: "x", 2: "y"}).tracking_codes) == {1: "x"}


def test_a_site_without_a_form_of_its_own_takes_ten_codes():
    typed = {number: f"code {number}" for number in range(1, 11)}
    assert dict(draft_of(ACME, 13, typed).tracking_codes) == typed
    assert dict(draft_of(ACME, 13, {}).tracking_codes) == {}


@pytest.mark.parametrize("typed", [{}, {1: ""}, {1: " \t "}, {3: "Network"}])
def test_a_required_code_that_is_missing_is_named(typed):
    assert problem(typed) == (1, "Enter Case number.")


DUCK = "\N{DUCK}"


def test_128_characters_are_the_most_and_blanks_at_the_ends_do_not_count():
    draft = draft_of(CASE, 13, {1: f" {DUCK * 128} "})
    assert draft.tracking_codes[1] == DUCK * 128
    assert problem({1: DUCK * 129}) == (
        1,
        "Case number has 129 characters, but the site allows 128. Shorten it.",
    )


@pytest.mark.parametrize("character", ["\n", "\0", "\x85", "\ud800", "\uffff"])
def test_a_character_that_can_t_be_sent_is_named(character):
    assert problem({1: "x", 10: f"a{character}b"}) == (
        10,
        "Tracking code 10 contains a character that can't be sent "
        f"(U+{ord(character):04X}). Remove it.",
    )


def test_the_first_mistake_in_the_form_s_order_is_told():
    assert problem({10: "a\nb"})[0] == 1
    assert problem({3: "a\nb", 1: ""})[0] == 3
