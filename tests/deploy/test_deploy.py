"""The container files: what linters say of them, and what a security team asks first."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from casebook.desk import settings as desk_settings
from casebook.paths import ROOT
from casebook.settings import Settings, variables

DEPLOY = ROOT / "deploy"
DOCUMENTS, WITH_DESK = (list(yaml.safe_load_all((DEPLOY / name).read_text()))
                        for name in ("kubernetes.yml", "kubernetes-desk.yml"))
ALL_PODS = [one["spec"]["template"]["spec"] for one in [*DOCUMENTS, *WITH_DESK]
            if one["kind"] in ("StatefulSet", "Deployment")]
PODS = ALL_PODS[0]
COMPOSE = yaml.safe_load((DEPLOY / "compose.yml").read_text())["services"]


def test_the_linter_of_dockerfiles_has_nothing_to_say() -> None:
    linted = run("hadolint", DEPLOY / "Dockerfile")
    assert linted.returncode == 0, linted.stdout


@pytest.mark.slow
def test_compose_files_follow_their_schema() -> None:
    checked = run("check-jsonschema", "--builtin-schema", "vendor.compose-spec",
                  *sorted(DEPLOY.glob("compose*.yml")))
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("document", [*DOCUMENTS, *WITH_DESK],
                         ids=lambda one: f'{one["kind"]}-{one["metadata"]["name"]}')
def test_kubernetes_knows_every_field(document: dict[str, Any]) -> None:
    kubernetes_validate.validate(document, "1.37", strict=True)


@pytest.mark.parametrize("pods", ALL_PODS, ids=lambda one: one["containers"][0]["image"])
def test_a_pod_may_do_next_to_nothing(pods: dict[str, Any]) -> None:
    assert pods["securityContext"]["runAsNonRoot"]
    assert pods["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert not pods["automountServiceAccountToken"]
    for container in pods.get("initContainers", []) + pods["containers"]:
        assert container["securityContext"] == {
            "allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True,
            "capabilities": {"drop": ["ALL"]}}
        assert {"cpu", "memory"} <= container["resources"]["limits"].keys()


def named(kind: str, name: str) -> dict[str, Any]:
    return next(one["spec"] for one in WITH_DESK
                if (one["kind"], one["metadata"]["name"]) == (kind, name))


@pytest.mark.parametrize(("name", "ports"), [
    ("casebook", {53, 443}), ("casebook-desk", {53, 443, 5432})])
def test_with_a_bucket_each_comes_where_it_must_and_no_further(
    name: str, ports: set[int]
) -> None:
    policy = named("NetworkPolicy", name)
    assert {port["port"] for way in policy["egress"] for port in way["ports"]} == ports
    served = named("Deployment", name)["template"]["spec"]["containers"][0]["ports"]
    assert [one["containerPort"] for one in served] == [
        port["port"] for way in policy["ingress"] for port in way["ports"]]
    assert all("from" in way for way in policy["ingress"])
    assert named("PodDisruptionBudget", name)["selector"] == policy["podSelector"]


def test_each_has_its_own_key_of_the_bucket_and_only_the_desk_the_database() -> None:
    secrets = {
        name: {entry["secretRef"]["name"] for entry in named("Deployment", name)["template"]["spec"]
               ["containers"][0]["envFrom"] if "secretRef" in entry}
        for name in ("casebook", "casebook-desk")}
    assert secrets == {"casebook": {"casebook-store-read"},
                       "casebook-desk": {"casebook-store-write", "casebook-desk"}}


def test_a_visit_stays_with_its_pod_and_probes_name_the_desk() -> None:
    for ingress in (one for one in WITH_DESK if one["kind"] == "Ingress"):
        chosen = ingress["metadata"]["annotations"]
        assert chosen["nginx.ingress.kubernetes.io/affinity"] == "cookie"
    desk = named("Deployment", "casebook-desk")["template"]["spec"]["containers"][0]
    host = named("Ingress", "casebook-desk")["rules"][0]["host"]
    for probe in ("livenessProbe", "readinessProbe", "startupProbe"):
        assert desk[probe]["httpGet"]["httpHeaders"] == [{"name": "Host", "value": host}]


def test_the_heads_ask_for_settings_that_there_are() -> None:
    named_there = re.findall(r"CASEBOOK_[A-Z_]*[A-Z]", (DEPLOY / "kubernetes-desk.yml").read_text())
    assert {*named_there} <= {*variables(), *desk_settings.variables()}


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
