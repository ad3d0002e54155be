# make run: open the window on the sample article; make test: the whole suite; make check: all that must be clean before a commit.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
READY_DEV := $(VENV)/.ready-dev

.PHONY: run test check lint lock bench screenshots clean

run: $(READY)
	@$(BIN)/python main.py --or-terminal seeds/harbour-ko.txt

# Three workers, as tests of the window also wait; each takes neighbours, which share what is made for them.
test: $(READY_DEV)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n 3 --dist worksteal $(PYTEST_ARGS)


# ruff, mypy --strict, import-linter and the tests: run before every commit.
check: lint test

lint: $(READY_DEV)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Emend needs Python 3.11 or newer; set PYTHON=… to one."; exit 1; }
	@$(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || { rm -rf $(VENV); sh .ci/debian-packages python3-venv && $(PYTHON) -m venv $(VENV); } \
	  || { echo "Python's venv module is missing. Debian and Ubuntu: sudo apt install python3-venv"; exit 1; }

$(READY): $(BIN)/python pyproject.toml requirements.lock
	@$(BIN)/python -m pip install --quiet --constraint requirements.lock --editable .
	@sh .ci/system-libraries $(BIN)/python
	@touch $@

$(READY_DEV): $(READY)
	@$(BIN)/python -m pip install --quiet --constraint requirements.lock --editable '.[dev]'
	@touch $@

# The one way to renew the lock: it is what pip resolves for every supported Python and system.
lock: $(BIN)/python
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --extra dev --no-emit-index-url --no-emit-find-links --upgrade --output-file requirements.lock pyproject.toml

screenshots: $(READY)
	@$(BIN)/python docs/make_screens.py

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
