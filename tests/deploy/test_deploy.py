"""The container files: what linters say of them, and what a security team asks first."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from casebook.paths import ROOT
from casebook.settings import Settings, variables

DEPLOY = ROOT / "deploy"
DOCUMENTS = list(yaml.safe_load_all((DEPLOY / "kubernetes.yml").read_text()))
PODS = DOCUMENTS[0]["spec"]["template"]["spec"]
COMPOSE = yaml.safe_load((DEPLOY / "compose.yml").read_text())["services"]


def test_the_linter_of_dockerfiles_has_nothing_to_say() -> None:
    linted = run("hadolint", DEPLOY / "Dockerfile")
    assert linted.returncode == 0, linted.stdout


def test_compose_files_follow_their_schema() -> None:
    checked = run("check-jsonschema", "--builtin-schema", "vendor.compose-spec",
                  *sorted(DEPLOY.glob("compose*.yml")))
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda one: one["kind"])
def test_kubernetes_knows_every_field(document: dict[str, Any]) -> None:
    kubernetes_validate.validate(document, "1.37", strict=True)


def test_a_pod_may_do_next_to_nothing() -> None:
    assert PODS["securityContext"]["runAsNonRoot"]
    assert PODS["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    for container in PODS["initContainers"] + PODS["containers"]:
        assert container["securityContext"] == {
            "allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True,
            "capabilities": {"drop": ["ALL"]}}
        assert {"cpu", "memory"} <= container["resources"]["limits"].keys()


@pytest.mark.parametrize("service", COMPOSE)
def test_a_container_may_do_next_to_nothing(service: str) -> None:
    asked = COMPOSE[service]
    assert asked["read_only"]
    assert asked["cap_drop"] == ["ALL"]
    assert asked["security_opt"] == ["no-new-privileges:true"]
    assert {"mem_limit", "cpus", "pids_limit"} <= asked.keys()
    assert asked["volumes"] == ["releases:/site/data/tables"]


def test_the_address_is_asked_for_and_nobody_is_trusted_unasked(
        monkeypatch: pytest.MonkeyPatch) -> None:
    site = COMPOSE["site"]["environment"]
    assert site["CASEBOOK_BASE_URL"].startswith("${CASEBOOK_BASE_URL:?")
    pods = {one["name"]: one for one in PODS["containers"][0]["env"]}
    assert pods["CASEBOOK_BASE_URL"]["valueFrom"]["configMapKeyRef"]["key"] == "base-url"
    assert {*site, *pods} - {"STREAMLIT_SERVER_COOKIE_SECRET"} <= {*variables()}
    # What is not set comes empty, and means the same.
    for name in site:
        monkeypatch.setenv(name, "")
    chosen = Settings()
    assert chosen.frame_ancestors == ("*",)
    assert chosen.trusted_proxies == ()


def test_the_base_image_is_one_image() -> None:
    bases = [line for line in (DEPLOY / "Dockerfile").read_text().splitlines()
             if line.startswith("FROM")]
    assert len(bases) == 1
    assert "@sha256:" in bases[0]


def test_the_image_holds_all_that_the_site_reads() -> None:
    left_out = (ROOT / ".dockerignore").read_text().split("\n")
    assert {".git", ".venv*", "data/tables", ".env"} <= {*left_out}
    for name in ("requirements.txt", "pyproject.toml", "README.md", "app.py", "pages", "casebook",
                 "data", "queries", ".streamlit", "deploy"):
        assert (ROOT / name).exists()
        assert name not in left_out


def run(tool: str, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    """A tool of this environment."""
    return subprocess.run([Path(sys.executable).parent / tool, *arguments],
                          capture_output=True, text=True, check=False)
