# Each target is thin: the README prints the plain commands behind it.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check bench pictures locale lock clean

run: .venv/run
	$(BIN)/explorer

test: .venv/dev
	$(BIN)/python -m pytest

check: .venv/dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/explorer check data
	$(BIN)/explorer verify data --locked

bench: .venv/dev
	$(BIN)/python benchmarks/bench.py

pictures: .venv/dev
	$(BIN)/python tools/pictures.py

locale: .venv/dev
	$(BIN)/python tools/catalogue.py

lock:
	rm -rf .venv/lock && $(PYTHON) -m venv .venv/lock
	.venv/lock/bin/python -m pip install -q ".[dev]"
	.venv/lock/bin/python -m pip freeze --exclude explorer > requirements.lock

.venv/run: pyproject.toml requirements.lock
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -q --disable-pip-version-check -c requirements.lock -e .
	touch $@

.venv/dev: .venv/run
	$(BIN)/python -m pip install -q --disable-pip-version-check -c requirements.lock -e ".[dev]"
	touch $@

clean:
	rm -rf .venv build dist
