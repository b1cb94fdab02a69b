"""Days, months and years."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.dates import Date, PartialDate

DAY: TypeAdapter[dt.date] = TypeAdapter(Date)
PARTIAL: TypeAdapter[PartialDate] = TypeAdapter(PartialDate)


@pytest.mark.parametrize(
    ("text", "shown"),
    [("2021", "2021"), ("2021-01", "January 2021"), ("2021-01-20", "January 20, 2021")],
)
def test_a_date_is_as_exact_as_it_is_written(text: str, shown: str) -> None:
    """A year is not made into a day."""
    date = PARTIAL.validate_python(text)
    assert str(date) == shown
    assert date.iso == text
    assert PARTIAL.validate_python(date) is date


@pytest.mark.parametrize(
    "text",
    [
        "",
        "21",
        "2021-1",
        "2021-13",
        "2021-02-30",
        "2021-01-20T10:00",
        "1:30",
        "0000",
        "\uff12\uff10\uff12\uff11",
    ],
)
def test_what_is_no_date_is_refused_with_an_example(text: str) -> None:
    """Times, impossible days and half-written dates are none."""
    with pytest.raises(ValidationError, match="Write 2021, 2021-01 or 2021-01-20"):
        PARTIAL.validate_python(text)
    with pytest.raises(ValidationError, match="like 2021-01-20"):
        DAY.validate_python(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1/20/2021", "2021-01-20 (January 20, 2021)"),
        ("2021-1-5", "2021-01-05"),
        ("2021/01", "2021-01 (January 2021)"),
        ("Jan. 2021", "2021-01"),
        ("January 20, 2021", "2021-01-20"),
        ("Sept 3 2021", "2021-09-03"),
        ("3 may 2021", "2021-05-03"),
    ],
)
def test_a_date_in_another_form_is_understood(text: str, meant: str) -> None:
    """The hint says the date in both ways, so that month and day are not mixed up."""
    with pytest.raises(ValidationError, match=re.escape(f"Did you mean {meant}")):
        PARTIAL.validate_python(text)


@pytest.mark.parametrize("text", ["2/30/2021", "13/1/2021", "2021-0-1", "0/5/2021", "yesterday"])
def test_what_is_no_day_in_any_form_is_not_guessed(text: str) -> None:
    """Nothing is better than a wrong date."""
    with pytest.raises(ValidationError) as caught:
        PARTIAL.validate_python(text)
    assert "Did you mean" not in str(caught.value)


@pytest.mark.parametrize("value", [["2021"], {}, 2021])
def test_a_date_is_written_as_text(value: object) -> None:
    """A list or a group of fields is no date."""
    with pytest.raises(ValidationError):
        PARTIAL.validate_python(value)
    with pytest.raises(ValidationError):
        DAY.validate_python({"day": value})


def test_a_day_needs_year_month_and_day() -> None:
    """A month alone is too little for a day."""
    assert DAY.validate_python("2020-02-29") == dt.date(2020, 2, 29)
    assert DAY.validate_python(dt.date(2020, 2, 29)) == dt.date(2020, 2, 29)
    with pytest.raises(ValidationError, match=r"`2020-02` is not a date\. Write year"):
        DAY.validate_python("2020-02")


def test_dates_stand_in_order() -> None:
    """A year comes before its months, and a month before its days."""
    dates = ["2021-02", "2021-01-20", "2021", "2021-01"]
    assert sorted(PARTIAL.validate_python(one) for one in dates) == [
        PartialDate(2021),
        PartialDate(2021, 1),
        PartialDate(2021, 1, 20),
        PartialDate(2021, 2),
    ]


def test_a_date_describes_itself_to_other_programs() -> None:
    """The schema has the pattern that the field accepts."""
    assert PARTIAL.json_schema() == {"type": "string", "pattern": PartialDate.pattern}
