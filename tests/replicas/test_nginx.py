import subprocess
from pathlib import Path
from string import Template

import pytest

from casebook.paths import ROOT
from casebook.replicas import nginx

CONTAINERS = ROOT / "docs" / "deploy" / "nginx.conf"


def test_nginx_itself_takes_the_configuration(tmp_path: Path) -> None:
    program = nginx.program()
    if program is None:
        pytest.skip("nginx is not installed here")
    (tmp_path / "nginx.conf").write_text(nginx.configuration(8501, [8502, 8503], tmp_path))
    tested = subprocess.run(
        [*nginx.command(program, tmp_path), "-t"], capture_output=True, text=True)
    assert "syntax is ok" in tested.stderr, tested.stderr


def test_every_process_is_asked_once_before_a_reader_is_turned_away(tmp_path: Path) -> None:
    text = nginx.configuration(8501, [8502, 8503, 8504], tmp_path)
    assert [f"127.0.0.1:{port} " in text for port in (8502, 8503, 8504)] == [True] * 3
    assert "proxy_next_upstream_tries 3;" in text
    assert "listen 8501;" in text


def test_no_name_of_the_template_is_left_and_nginx_keeps_its_variables(tmp_path: Path) -> None:
    text = nginx.configuration(8501, [8502], tmp_path)
    rules = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    assert not [line for line in rules if "${" in line or "$$" in line]
    assert "hash $visit consistent;" in text


def test_containers_follow_the_same_rules_as_a_single_machine() -> None:
    servers = "\n".join(
        f"        server site-{number}:8501 max_fails=1 fail_timeout=2s;" for number in (1, 2))
    own = Template(nginx.TEMPLATE.read_text()).substitute(
        port=8501, servers=servers, folder="/tmp", tries=2)
    said = CONTAINERS.read_text()
    assert said[said.index("worker_processes"):] == own[own.index("worker_processes"):]
