"""One template for every way to pass the key on: its fields, its lines, and the email."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csr_desktop.sessions.hand_over.invitation import (
    LONGEST_MAILTO,
    Invitation,
    Particulars,
    built_in_template,
    mailto,
    template_problem,
    unknown_fields,
    write_invitation,
)
from csr_desktop.settings.preferences.invitation_template import FIELDS
from csr_desktop.system.languages import LANGUAGES

PAGE = "https://acme.webex.com/acme/support/join.php"
ALL = Particulars("119169612", "Acme Support", "Alexandra Müller", PAGE, "CASE-10427")
PASSWORD = {
    "en": "never asks for your password",
    "de": "fragt Sie niemals nach Ihrem Passwort",
    "es": "nunca le pedirá su contraseña",
    "fr": "ne vous demandera jamais votre mot de passe",
    "ja": "パスワードをお尋ねすることは決してありません",
    "ar": "لن يطلب منك فريق الدعم كلمة المرور أبدًا",
}
TEXT = st.text(max_size=200) | st.text(alphabet="{}aksey \n", max_size=60)


def written(template: str, particulars: Particulars = ALL, language: str = "en") -> Invitation:
    return write_invitation(template, particulars, language)


# The built-in templates


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_built_in_text_is_whole(language: str) -> None:
    template = built_in_template(language)
    assert template_problem(template) is None
    assert template.startswith("Subject: ")
    assert all(f"{{{field}}}" in template for field in FIELDS)
    assert PASSWORD[language] in template

    invitation = written(template, language=language)
    for what in ("Alexandra Müller", "Acme Support", PAGE, "CASE-10427"):
        assert what in invitation.text
    assert "119169612" in re.sub(r"\s", "", invitation.text)
    assert "Acme Support" in invitation.subject
    assert "{" not in invitation.subject + invitation.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_built_in_text_is_short_enough_for_every_mail_program(language: str) -> None:
    assert len(mailto(written(built_in_template(language), language=language))) <= LONGEST_MAILTO


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_known_leaves_no_gap(language: str) -> None:
    text = written(built_in_template(language), Particulars("11916961", "Acme"), language).text
    assert "http" not in text
    assert "\n\n\n" not in text
    assert all(line[-1:] not in (":", "\uff1a") for line in text.splitlines()[2:])
    assert PASSWORD[language] in text


# Fields and lines


def test_a_line_with_an_empty_field_is_left_out() -> None:
    template = "Hello\n\nPage {join_address} for {key}\n\nKey {key}\n{rep}, {site}\nEnd"
    assert written(template, Particulars("123456", "Acme")).text == "Hello\n\nKey 123 456\nEnd"


def test_empty_lines_of_ones_own_stay() -> None:
    assert written("One\n\n\nTwo {key}").text == "One\n\n\nTwo 119 169 612"


def test_double_braces_are_braces() -> None:
    assert written("{{key}} is {key}, {{{site}}}").text == "{key} is 119 169 612, {Acme Support}"


def test_a_value_is_never_read_as_a_field() -> None:
    assert written("{rep} {case}", Particulars("1", "A", "{key}", "", "{site}")).text == (
        "{key} {site}"
    )


def test_a_value_adds_no_lines() -> None:
    hostile = Particulars("1", "A\r\nBcc: x@example.com", "R\u2028S\x00T", "", "C\nD")
    invitation = written("Subject: {site} {case}\n{rep}|{case}", hostile)
    assert invitation == Invitation("A Bcc: x@example.com C D", "R S T|C D")


def test_the_subject_stands_in_the_first_line() -> None:
    invitation = written("\nsubject:  Your case {case} \n\nKey {key}\n")
    assert invitation == Invitation("Your case CASE-10427", "Key 119 169 612")


def test_without_a_subject_the_mail_has_the_built_in_one() -> None:
    german = built_in_template("de").splitlines()[0].removeprefix("Subject: ")
    expected = german.format(site="Acme Support")
    assert written("Key {key}", language="de") == Invitation(expected, "Key 119 169 612")


def test_a_subject_that_would_be_empty_is_the_sites_name() -> None:
    nobody = Particulars("1", "Acme")
    assert written("Subject: Your case {case}\n{key}", nobody).subject == "Acme"


def test_an_endless_subject_is_cut() -> None:
    assert len(written("Subject: {site}\n{key}", Particulars("1", "x" * 9999)).subject) == 200


# Arabic: text read from right to left must not reverse the key


def test_the_key_in_arabic_is_one_number_for_the_eye() -> None:
    text = written(built_in_template("ar"), language="ar").text
    assert "119\u00a0169\u00a0612" in text
    assert f": {PAGE}\n" in text, "nothing invisible in or after the address: links end there"
    assert "\u2068CASE-10427\u2069" in text


@pytest.mark.parametrize("language", sorted(LANGUAGES.keys() - {"ar"}))
def test_elsewhere_nothing_invisible(language: str) -> None:
    text = written(built_in_template(language), language=language).text
    assert "119 169 612" in text
    assert not set("\u2066\u2067\u2068\u2069\u200e\u200f") & set(text)


# Mistakes in a template


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("", "empty"),
        ("Subject: {site}\n  \n", "empty"),
        ("Key {key\nEnd", "Line 1: unmatched brace"),
        ("Hello\nKey key}", "Line 2: unmatched brace"),
        ("{{key}", "Line 1: unmatched brace"),
        ("{key} {kex} {}", "Unknown field {kex}. Available: {rep}, {site}, {key}"),
        ("{key} {}", "Unknown field {}."),
        ("{key!r}", "Unknown field {key!r}."),
        ("{key.__class__}", "Unknown field {key.__class__}."),
        ("Subject: {name}\n{key}", "Unknown field {name}."),
    ],
)
def test_a_mistake_is_named(template: str, words: str) -> None:
    problem = template_problem(template)
    assert problem is not None
    assert words in problem
    with pytest.raises(ValueError, match=re.escape(problem)):
        written(template)


def test_unknown_fields_each_once() -> None:
    assert unknown_fields("{key} {b} {a} {b} {{c}}") == ("b", "a")


@settings(deadline=None)
@given(TEXT)
def test_a_template_is_refused_or_filled(template: str) -> None:
    if template_problem(template) is None:
        written(template)


# The mailto address


def test_the_mail_as_rfc_6068_has_it() -> None:
    assert mailto(Invitation("A & B?", "One\nTwo + 50 %\n\nÄ=#{}")) == (
        "mailto:?subject=A%20%26%20B%3F"
        "&body=One%0D%0ATwo%20%2B%2050%20%25%0D%0A%0D%0A%C3%84%3D%23%7B%7D"
    )


def test_no_text_no_body() -> None:
    assert mailto(Invitation("A", "")) == "mailto:?subject=A"


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=50), st.text(st.characters(), max_size=300))
def test_a_mail_program_reads_what_was_written(subject: str, text: str) -> None:
    address = mailto(Invitation(subject, text))
    assert re.fullmatch(r"mailto:\?[A-Za-z0-9._~%=&-]*", address)
    found = parse_qs(urlsplit(address).query, keep_blank_values=True)
    assert found["subject"] == ["\r\n".join(subject.splitlines())]
    lines = "\r\n".join(text.splitlines()).encode(errors="replace").decode()
    assert found.get("body", [""]) == [lines]
