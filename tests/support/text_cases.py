"""One table of texts for every place that compares, cleans or refuses them."""

from __future__ import annotations

FOUND = [
    # stored, and what a rep may type to find it
    ("805325231", "805-325-231"),
    ("805325231", "805 325 231"),
    ("805325231", "805\u2011325\u2011231"),
    ("805325231", "805\u202f325\u202f231"),
    ("805325231", "٨٠٥٣٢٥٢٣١"),
    ("805325231", "٨٠٥ ٣٢٥ ٢٣١"),
    ("805325231", "۸۰۵۳۲۵"),
    ("805325231", "８０５３２５２３１"),
    ("805325231", "(805) 325-"),
    ("IŞIK", "ışık"),
    ("IŞIK", "isik"),
    ("ışık", "IŞIK"),
    ("İstanbul", "istanbul"),
    ("İstanbul", "ISTANBUL"),
    ("Müller", "muller"),
    ("Müller", "MÜLLER"),
    ("Müller", "Mu\u0308ller"),
    ("Mu\u0308ller", "Müller"),
    ("Zürich", "zurich"),
    ("Łódź", "lodz"),
    ("Straße", "STRASSE"),
    ("O\u2019Brien", "o'brien"),
    ("O\xb4Brien", "O'Brien"),
    ("A\u2013B", "a-b"),
    ("ＡＣＭＥ\u3000Ｅｕｒｏｐｅ", "acme europe"),
    ("ｶﾞﾗｽ", "ガラス"),
    ("CASE-1042\u200b", "CASE-1042"),
    ("CASE-1042", "\u2066CASE-1042\u2069"),
    ("CA\u00adSE-10\u206042", "case-1042"),
    ("می\u200cخواهم", "ميخواهم"),
    ("كتاب", "کتاب"),
    ("Ελλάς", "ελλας"),
]
BLANK = [
    *("", " ", "\t", "\u00a0", "\u2003", "\u3000", "\u200b", "\u2060", "\u2800", "\u200e"),
    *("\u200f", "\u202e", "\u2066\u2069", "\u061c", "\ufeff", "\u00ad", "\u3164", "\u115f"),
    *("\u1160", "\uffa0", "\u200c", "\u200d", "\u180e", "\ufe0f", "\U000e0041", "\u034f"),
    " \u2800\u200b\u3164\u200d\ufe0f ",
]
CLEANED = [
    # typed or pasted, and what is stored and sent
    ("  CASE-1042 ", "CASE-1042"),
    ("CASE-1042\u200b", "CASE-1042"),
    ("\ufeffCASE-1042", "CASE-1042"),
    ("CASE\u200b-\u200d1042", "CASE-1042"),
    ("\u202d\u202eCASE-1042\u202c", "CASE-1042"),
    ("\u2066CASE\u2069-\u200e1042", "CASE-1042"),
    ("CASE-\U000e0041\U000e00421042", "CASE-1042"),
    ("CASE-1042\ufe0f", "CASE-1042"),
    ("\u2800CASE-1042\u3164", "CASE-1042"),
    ("Auf\u200clage", "Auflage"),
    ("Дело\u200d 7", "Дело 7"),
    ("Müller\u00ad\u00a0", "Müller"),
]
KEPT = [
    # as it was typed: invisible characters count
    "می\u200cخواهم",
    "PC\u200cها",
    "क्\u200dष",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\u2764\ufe0f",
    "1\ufe0f\u20e3 first",
    "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "葛\U000e0100城",
    "A\u2800B",
    "Mu\u0308ller",
    "10\u202f000",
    "שלום 1042",
]
ALIKE = [
    ("Acme Support", "acme support"),
    ("Acme Support", "Acme Support "),
    ("Acme Support", "Acme  Support"),
    ("Acme Support", "Acme\u00a0Support"),
    ("Acme Support", "Acme Support\u200b"),
    ("Acme Support", "Acme\u200b Support"),
    ("Müller", "Mu\u0308ller"),
    ("Acme", "Ａｃｍｅ"),
    ("Acme - EU", "Acme \u2013 EU"),
    ("IŞIK", "ışık"),
    ("Straße", "STRASSE"),
]
UNLIKE = [("Zürich", "Zurich"), ("Acme 1", "Acme 2"), ("Acme", "Acme EU"), ("AcmeEU", "Acme EU")]
