# Everything that people, hooks and CI run. `make` alone lists it.

PYTHON ?= python3.11
PORT ?= 8501
DESK_PORT ?= 8502
N ?= 2
BIN := .venv/bin

# uv where it is there (seconds), pip otherwise (a minute); both install the same pinned versions.
UV := $(shell command -v uv 2>/dev/null)
ifdef UV
VENV = $(UV) venv --quiet --seed --python $(PYTHON) .venv
INSTALL = $(UV) pip install --quiet --python $(BIN)/python
else
VENV = $(PYTHON) -m venv .venv
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check
endif

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run desk build test lint unit browser sweep chromium postgres bench plotly lock sbom audit clean \
	streamlit-versions serve-replicas restart-replicas oracle reading

help:  ## list the commands
	@awk -F ':.*  ## ' '/^[a-z-]+:.*  ## / {printf "  make %-17s %s\n", $$1, $$2}' Makefile

run: .venv/run.stamp  ## the dashboard on http://localhost:8501 (PORT=... for another)
	$(BIN)/python -m casebook.serve --port $(PORT)

desk: .venv/desk.stamp  ## the secretariat's desk on http://localhost:8502 (DESK_PORT=... for another)
	$(BIN)/python -m casebook.desk --port $(DESK_PORT)

build: .venv/run.stamp  ## check the sources and publish a release of the figures
	$(BIN)/python -m casebook.build

# The types are checked beside the first tests: that takes one core a minute.
test: .venv/dev.stamp chromium postgres  ## every check: lint, types, architecture, unit to browser tests
	@$(MAKE) --no-print-directory lint & lint=$$!; \
	$(MAKE) --no-print-directory unit && wait $$lint && $(MAKE) --no-print-directory browser

lint: .venv/dev.stamp  ## style, types and the import rules
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

unit: .venv/dev.stamp postgres  ## every test that needs no browser
	$(BIN)/python -m pytest -n 3 --dist loadfile -m "not browser"

# Part of `unit`, and so of `make test`, with a sample of the day; `make sweep` tries every value.
oracle: .venv/dev.stamp  ## every card beside the second reckoning from the sources
	$(BIN)/python -m pytest tests/oracle

reading: .venv/dev.stamp  ## N=30 sentences with their rows, drawn for the day, to be read
	@$(BIN)/python -m tests.oracle.reading $(or $(filter-out 2,$(N)),30)

browser: .venv/dev.stamp chromium  ## the running application in a real browser
	$(BIN)/python -m pytest -n 3 --dist loadfile -m browser

sweep: .venv/dev.stamp chromium postgres  ## the same checks on everything there is: before a release
	CASEBOOK_SWEEP=1 $(BIN)/python -m pytest -n 2 --dist loadfile

streamlit-versions: .venv/dev.stamp chromium  ## smoke tests with the newest Streamlit and two before
	$(BIN)/python -m tests.streamlit_versions

bench: .venv/bench.stamp  ## every measurement, compared with the last one (QUICK=1 for a short try)
	$(BIN)/python -m benchmarks.collect $(if $(QUICK),--quick)

serve-replicas: .venv/run.stamp  ## N=2 processes behind nginx on PORT, for more than one core
	$(BIN)/python -m casebook.replicas $(N) --port $(PORT)

restart-replicas: .venv/run.stamp  ## replace the processes of serve-replicas one after the other
	@$(BIN)/python -m casebook.replicas restart --port $(PORT)

plotly:  ## plotly.js with the traces that the charts use, made anew (needs Node.js and npm)
	@cd casebook/web/plotly && npm ci --ignore-scripts --no-audit --no-fund && npm run --silent build
	@cd casebook/web/plotly && name=plotly-$$(node -p "require('plotly.js/package.json').version")-$$( \
		sha256sum built.js | cut -c1-8).min.js && rm -f plotly-*.min.js && mv built.js $$name && \
		rm -rf node_modules && echo "Made $$name: PLOTLY in casebook/paths.py has to name it."

# Each file of each version has its hash there, for every platform: what is installed is what was locked.
lock: .venv/dev.stamp  ## write both requirements.txt anew from the .in files
	for name in requirements requirements-desk requirements-cluster requirements-dev; do \
		$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
			--no-emit-index-url --custom-compile-command "make lock" \
			$$(echo requirements.in $$name.in | tr ' ' '\n' | sort -u) -o $$name.txt || exit 1; \
	done

# Of the site, of the desk, and of bulk briefings on a cluster: one list each, licences in one for all.
sbom: .venv/dev.stamp  ## what site and desk are made of (CycloneDX) and under which licences, into sbom/
	@mkdir -p sbom
	for part in "" -desk -cluster; do \
		$(BIN)/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible \
			--output-file sbom/casebook$$part.cdx.json requirements$$part.txt || exit 1; \
	done
	$(BIN)/pip-licenses --format csv --with-urls --output-file sbom/licences.csv \
		--packages $$(sed -nE 's/^([A-Za-z0-9._-]+)(\[[a-z,]+\])?==.*/\1/p' \
			requirements.txt requirements-desk.txt requirements-cluster.txt | sort -u)

audit: .venv/dev.stamp  ## known vulnerabilities of what is pinned (asks a service on the Internet)
	@$(BIN)/pip-audit --strict --progress-spinner off --disable-pip --require-hashes \
		-r requirements.txt -r requirements-desk.txt -r requirements-cluster.txt || { \
		echo "Where a package \"could not be audited\", the service did not answer for it: run this" \
			"where it can be reached. Anything else above is a finding." >&2; \
		exit 1; }

clean:  ## remove the virtual environment, the built releases and every cache
	rm -rf .venv .venv-streamlit *.egg-info data/tables .pytest_cache .hypothesis .mypy_cache .ruff_cache \
		.import_linter_cache test-results pictures sbom
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps say which requirements the environment holds: an unchanged one is not installed again.
$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { \
		echo "casebook needs Python 3.11 and found no $(PYTHON)." \
			"Install it, or name yours: make PYTHON=/path/to/python3" >&2; exit 1; }
	$(VENV) || { rm -rf .venv; exit 1; }

# The project itself is installed in place: Streamlit finds the components of an installed package.
.venv/run.stamp: requirements.txt pyproject.toml | $(BIN)/python
	$(INSTALL) -r requirements.txt
	$(INSTALL) --no-deps -e .
	@touch $@

.venv/desk.stamp: requirements-desk.txt pyproject.toml | $(BIN)/python
	$(INSTALL) -r requirements-desk.txt
	$(INSTALL) --no-deps -e .
	@touch .venv/run.stamp $@

.venv/dev.stamp: requirements-dev.txt pyproject.toml | $(BIN)/python
	$(INSTALL) -r requirements-dev.txt
	$(INSTALL) --no-deps -e .
	@touch .venv/run.stamp $@

.venv/bench.stamp: requirements-dev.txt benchmarks/requirements.txt | $(BIN)/python
	$(INSTALL) -r requirements-dev.txt
	$(INSTALL) -r benchmarks/requirements.txt
	$(INSTALL) --no-deps -e .
	@touch .venv/run.stamp .venv/dev.stamp $@

# The browser tests use the system's Chromium, never one that a test tool downloads by itself.
chromium:
	@for name in chromium chromium-browser google-chrome; do \
		command -v $$name >/dev/null && exit 0; \
	done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "Installing Debian's chromium for the browser tests."; \
		export DEBIAN_FRONTEND=noninteractive; \
		apt-get update -qq && apt-get install -y -qq --no-install-recommends \
			chromium chromium-headless-shell fonts-liberation >/dev/null; \
	else \
		echo "The browser tests need Chromium and found none. Install it (on Debian, as root:" \
			"apt-get install chromium) and run this again. make lint unit does without." >&2; \
		exit 1; \
	fi

# The tests of the desk's database start a PostgreSQL of their own, and stop it.
postgres:
	@command -v pg_ctl >/dev/null && exit 0; \
	ls /usr/lib/postgresql/*/bin/pg_ctl >/dev/null 2>&1 && exit 0; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "Installing Debian's postgresql for the tests of the desk."; \
		export DEBIAN_FRONTEND=noninteractive; \
		apt-get update -qq && apt-get install -y -qq --no-install-recommends postgresql >/dev/null; \
	else \
		echo "The tests of the desk's database need PostgreSQL and found none. Install it (on" \
			"Debian, as root: apt-get install postgresql) and run this again." >&2; \
		exit 1; \
	fi
