"""Elections of the president."""

from __future__ import annotations

import datetime as dt

import pytest

from generator.elections import horizon, is_election, nearest_elections


def test_a_president_is_elected_every_fourth_year_since_1788() -> None:
    """1900 is no leap year, and an election all the same."""
    years = [1788, 1900, 2000, 2024, 2200]
    others = [1784, 1789, 2022, 2204]
    assert all(map(is_election, years))
    assert not any(map(is_election, others))


@pytest.mark.parametrize(
    ("year", "near"),
    [(1999, (1996, 2000)), (2000, (2000, 2004)), (1600, (1788,)), (2500, (2200,))],
)
def test_the_nearest_elections_are_told(year: int, near: tuple[int, ...]) -> None:
    """Before the first and after the last there is one only."""
    assert nearest_elections(year) == near


@pytest.mark.parametrize(
    ("day", "last"), [("2024-12-31", 2028), ("2025-01-01", 2032), ("2026-11-24", 2032)]
)
def test_the_horizon_is_the_second_election_ahead(day: str, last: int) -> None:
    """In the year of an election that one still lies ahead."""
    assert horizon(dt.date.fromisoformat(day)) == last
