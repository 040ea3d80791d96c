# Thin targets: each is one or two commands that work as well without make, in the environment that .venv/dev makes.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
# A file stays on one, so that what its tests share is made once.
# Where bytecode may not be written, every worker compiles every test anew, which takes ten seconds in all.
unexport PYTHONDONTWRITEBYTECODE
PYTEST := $(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder

.PHONY: help run test test-all cover check bench bench-peers bench-growth readme pictures locale lock build clean

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(firstword $(MAKEFILE_LIST)) | expand -t 16

run: $(VENV)/run ## Open the explorer, installed into .venv at first
	$(BIN)/explorer

test: $(VENV)/dev ## Run the quick tests, in under a minute
	$(PYTEST)

test-all: $(VENV)/dev ## Run every test: also installations, damaged caches, random keys, long searches for examples
	$(PYTEST) -m "" --hypothesis-profile=thorough

cover: $(VENV)/dev ## Run the quick tests and list the lines that none of them runs
	$(PYTEST) --cov --cov-report=term
	@echo; echo 'The core, without command line and screen:'
	$(BIN)/coverage report --omit='explorer/app/*,explorer/cli/*,explorer/screens/*,explorer/widgets/*' --fail-under=97

check: $(VENV)/dev ## Check style, types, the shipped dossier and its quotes
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/explorer check --strict data
	$(BIN)/explorer verify data --locked

bench: $(VENV)/dev ## Measure every promise of speed, beside a bare Textual app
	$(BIN)/python -m benchmarks

bench-peers: $(VENV)/dev ## Measure programs of the same kind that are installed here
	$(BIN)/python -m benchmarks peers

bench-growth: $(VENV)/dev ## Measure from 1,000 to 100,000 quotes
	$(BIN)/python -m benchmarks growth

readme: $(VENV)/dev ## Write into the README what the program itself knows
	$(BIN)/python -m tools.readme

pictures: $(VENV)/dev ## Draw the pictures of the documentation
	$(BIN)/python -m tools.pictures

locale: $(VENV)/dev ## Collect the words of the interface and compile the French catalogue
	$(BIN)/python -m tools.catalogue

lock: ## Pin the development environment anew in requirements.lock
	rm -rf $(VENV)/lock && $(PYTHON) -m venv $(VENV)/lock
	$(VENV)/lock/bin/python -m pip install -q ".[dev]"
	$(VENV)/lock/bin/python -m pip freeze --exclude explorer > requirements.lock

build: $(VENV)/dev ## Build sdist and wheel into dist/
	rm -rf dist
	$(BIN)/python -m hatchling build

$(VENV)/run: pyproject.toml requirements.lock
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check -c requirements.lock -e .
	touch $@

$(VENV)/dev: $(VENV)/run
	$(BIN)/python -m pip install -q --disable-pip-version-check -c requirements.lock -e ".[dev]"
	touch $@

clean: ## Remove environments and whatever was built
	rm -rf .venv build dist .coverage .coverage.*
