"""Days, months and years."""

from __future__ import annotations

import datetime as dt

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
    with pytest.raises(ValidationError):
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
