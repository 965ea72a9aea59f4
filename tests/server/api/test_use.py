"""Answers count as use where somebody collects the counts; what is refused or known does not."""

import pytest
from starlette.testclient import TestClient

from casebook.use_counts import COUNTS, Use, UseCounts, this_week


def test_answers_count_and_what_is_refused_does_not(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = UseCounts()
    mine.start()
    monkeypatch.setattr(COUNTS, "count", mine.count)
    assert client.get("/data/units_total_by_year.csv").status_code == 200
    assert client.head("/data/units_total_by_year.csv").status_code == 200
    assert client.get("/data/none.csv").status_code == 404
    assert client.get("/cards/country-cost/about?country=KEN").status_code == 200
    tag = client.get("/data/tables/member_states.csv").headers["etag"]
    assert client.get("/data/tables/member_states.csv",
                      headers={"If-None-Match": tag}).status_code == 304
    client.get("/health/ready")
    assert mine.weeks()[this_week()][Use("file", "units_total_by_year.csv")] == 1
    assert mine.weeks()[this_week()][Use("file", "member_states.csv")] == 1
    assert mine.weeks()[this_week()][Use("card", "country-cost", "KEN")] == 1
    assert len(mine.weeks()[this_week()]) == 3
