"""Byte ranges, HEAD and conditions, as readers of remote Parquet and proxies use them."""

import pytest
from starlette.testclient import TestClient

ROWS = "/data/class_by_member_state"
FILES = (f"{ROWS}.csv", f"{ROWS}.json", f"{ROWS}.parquet", f"{ROWS}.xlsx",
         "/data/tables/member_states.parquet", "/data/tables/member_states.csv")


@pytest.mark.parametrize("path", FILES)
def test_parts_make_the_whole(client: TestClient, path: str) -> None:
    whole, head = client.get(path), client.head(path)
    size = len(whole.content)
    assert head.headers["content-length"] == str(size)
    assert head.headers["accept-ranges"] == "bytes"
    first = client.get(path, headers={"Range": "bytes=0-99"})
    rest = client.get(path, headers={"Range": "bytes=100-"})
    last = client.get(path, headers={"Range": "bytes=-8"})
    assert [one.status_code for one in (first, rest, last)] == [206, 206, 206]
    assert first.headers["content-range"] == f"bytes 0-99/{size}"
    assert first.content + rest.content == whole.content
    assert last.content == whole.content[-8:]
    beyond = client.get(path, headers={"Range": f"bytes={size}-"})
    assert (beyond.status_code, beyond.headers["content-range"]) == (416, f"bytes */{size}")


@pytest.mark.parametrize("odd", ["bytes=", "bytes=-", "lines=0-1", "bytes=a-b", "bytes=5-2-1"])
def test_what_is_no_range_gets_the_whole(client: TestClient, odd: str) -> None:
    assert client.get(f"{ROWS}.csv", headers={"Range": odd}).status_code == 200


def test_no_file_is_put_together_from_two_releases(client: TestClient) -> None:
    tag = client.head(f"{ROWS}.parquet").headers["etag"]
    part = {"Range": "bytes=0-9"}
    for condition, status in ((tag, 206), ('"another"', 200), (f"W/{tag}", 200)):
        answer = client.get(f"{ROWS}.parquet", headers={**part, "If-Range": condition})
        assert answer.status_code == status, condition


@pytest.mark.parametrize("decorated", [
    "{}", "W/{}", '"x", W/{}', "{gzip}", "{br}", 'w/"y", {}'])
def test_tags_that_proxies_decorate_are_known(client: TestClient, decorated: str) -> None:
    tag = client.head(f"{ROWS}.csv").headers["etag"]
    bare = tag.strip('"')
    given = decorated.replace("{gzip}", f'"{bare}-gzip"').replace("{br}", f'"{bare}--br"').replace(
        "{}", tag)
    assert client.get(f"{ROWS}.csv", headers={"If-None-Match": given}).status_code == 304
