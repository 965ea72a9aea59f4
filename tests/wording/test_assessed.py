"""Data on Member States' contributions are called assessed, never paid."""

import re

from tests.wording.test_as_of_words import messages, text_of

PAID = re.compile(r"\b(pays?|paid|paying|payers?|payments?|contributed)\b", re.IGNORECASE)

COST = "money that pays for a cost, not a Member State that pays its contribution"
PRINCIPLE = "the principle of capacity to pay, by its name"
ALLOWED = {
    "page-next_unit-lead": COST,
    "next-unit-order": COST, "next-unit-order-what": COST, "next-unit-nothing": COST,
    "next-unit-needs.subtitle": COST, "next-unit-needs.method": COST, "next-unit-paid": COST,
    "column-paid-chf": COST, "column-paid-share": COST, "outcomes-lacking-money": COST,
    "brief-answer-purpose": COST, "brief-question-regulator-gap": COST,
    "needs-missing-others": "pledges of others that were paid out",
    "needs-mandates.method": COST,
    "needs-obligations.method": COST,
    "work-networks-units.method": "that networks are not paid for by contributions",
    "voluntary-agreements.method": "voluntary contributions that are paid over years",
    **dict.fromkeys((
        "proposal-file-field-each_low", "proposal-file-field-each_likely",
        "proposal-file-field-each_high", "proposal-file-field-payments",
        "proposal-file-units-year", "proposal-file-assumption-yearly",
        "proposal-file-assumption-units", "proposal-file-field-fund",
        "proposal-file-summary-units"), COST),
    "country-yardstick.method": PRINCIPLE,
    "country-voluntary.method": "the year in which a voluntary contribution was paid",
}


def test_what_was_assessed_is_not_said_to_be_paid() -> None:
    found = {name: PAID.findall(text_of(pattern)) for name, pattern in messages()}
    assert {name: words for name, words in found.items() if words and name not in ALLOWED} == {}
