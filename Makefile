# Einklang: the commands of a newcomer and of the continuous integration.
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHARED ?= ../shared
DEMO ?= demo-audit
export PIP_DISABLE_PIP_VERSION_CHECK := 1

help:  ## this list
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed 's/:.*## /\t/' | expand -t 20

$(BIN)/einklang: pyproject.toml requirements.lock
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --no-deps --editable .
	@touch $@

$(VENV)/.dev: $(BIN)/einklang requirements-dev.lock
	$(BIN)/pip install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

$(VENV)/.bench: $(VENV)/.dev
	$(BIN)/pip install --quiet --editable '.[bench]'
	@touch $@

demo: $(BIN)/einklang  ## audit the demo company over HTTP and say where the report is
	$(BIN)/einklang demo --folder $(DEMO)

check: $(VENV)/.dev  ## lint, types, import contracts, docstrings, documentation
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/interrogate --quiet audit spiders rules reports
	$(BIN)/python -m docs.generate --check

test: check  ## the checks and the whole suite
	$(BIN)/pytest -n auto --dist worksteal

golden: $(VENV)/.dev  ## write the golden files anew; review the difference like code
	EINKLANG_GOLDEN=write $(BIN)/pytest -q tests/reports tests/golden

docs: $(VENV)/.dev  ## write the generated pages anew
	$(BIN)/python -m docs.generate

lock:  ## pin all dependencies with their hashes
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header pyproject.toml --extra postgresql -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header pyproject.toml --extra dev --extra postgresql -o requirements-dev.lock

new-rule: $(BIN)/einklang  ## NAME=what-is-wrong CODE=C199: a rule and its cases to fill in
	$(BIN)/python -m docs.new_rule $(CODE) $(NAME)

bench: $(VENV)/.bench  ## the benchmark table
	$(BIN)/python -m tests.bench --shared $(SHARED)

bench-terms: $(BIN)/einklang  ## DATA=FILE.jsonl: reading of terms against gold data
	$(BIN)/python -m tests.bench.terms $(DATA) --score $(SHARED)/score/score_terms.py

bench-pages: $(VENV)/.bench  ## DATA=FOLDER: reading of shop pages (html/*.html.gz, truth.json)
	$(BIN)/python -m tests.bench.pages $(DATA) --speed

bench-mentions: $(BIN)/einklang  ## DATA=FOLDER: reading of a company's files
	$(BIN)/python -m tests.bench.mentions $(DATA)

bench-linking: $(BIN)/einklang  ## DATA=FOLDER [PRICE=no] [WEIGHTS=FILE]: linking of two tables
	@$(BIN)/python -m tests.bench.linking $(DATA) $(if $(PRICE),--price $(PRICE)) $(if $(WEIGHTS),--weights $(WEIGHTS))

train-linking: $(BIN)/einklang  ## train the linker's weights anew, and those of the benches
	$(BIN)/python -m tests.bench.train_all $(SHARED)/data/matching

bench-scenario: $(BIN)/einklang  ## DATA=FOLDER AUDIT=FILE: a whole company audited and scored
	$(BIN)/python -m tests.bench.scenario $(DATA) $(AUDIT) --shared $(SHARED)

.PHONY: help demo check test golden docs lock new-rule bench bench-terms bench-pages bench-mentions bench-linking train-linking bench-scenario
