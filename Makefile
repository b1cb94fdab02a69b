# One command sets up what it needs: `make site`, `make serve`, `make test`.
#
#   PYTHON  the Python that .venv is made with     make site PYTHON=python3.12
#   ARGS    more words for the command underneath  make serve ARGS="--open"
#   PAGE    the pages that `make pdf` prints       make pdf PAGE="about topics/inauguration-day"
#   SIZE    the sheets it prints on                make pdf SIZE=A4

PYTHON ?= python3
ARGS ?=
PAGE ?= topics/inauguration-day/handout
SIZE ?= Letter

VENV := .venv
BIN := $(VENV)/bin
SITE := $(VENV)/site.stamp
TEST := $(VENV)/test.stamp
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
UV := $(shell command -v uv 2>/dev/null)

# Material for MkDocs prints a notice about its successor on each build unless told not to.
export NO_MKDOCS_2_WARNING := 1

# uv is quick, pip is everywhere: both install the same locked versions.
# Where Debian's Python comes without ensurepip, its own pip fills .venv from outside.
ifneq ($(UV),)
make_venv = uv venv --quiet --python "$$(command -v $(PYTHON))" $(VENV)
install = uv pip install --quiet --python $(BIN)/python
else
make_venv = $(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || $(PYTHON) -m venv --clear --without-pip $(VENV)
pip = if $(BIN)/python -m pip --version >/dev/null 2>&1; \
	then $(BIN)/python -m pip "$$@"; else $(PYTHON) -m pip --python $(BIN)/python "$$@"; fi
install = run_pip() { $(pip); }; run_pip install --quiet --disable-pip-version-check
endif

.DEFAULT_GOAL := help
.PHONY: help setup site serve test browser bench size search-quality axe lighthouse lock admin schemas shots pdf fmt clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' Makefile

setup: $(SITE) ## set up .venv with what the site needs; the other targets do so by themselves

site: $(SITE) ## check the content and build the site into site/
	$(BIN)/civics check
	$(BIN)/mkdocs build --strict $(ARGS)

serve: $(SITE) ## show the site on this computer, and again after each saved change
	$(BIN)/mkdocs serve $(ARGS)

test: $(TEST) browser ## run every check that a pull request has to pass
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/codespell content overrides README.md CONTRIBUTING.md CHANGELOG.md
	$(BIN)/pytest --cov --cov-report=term-missing:skip-covered $(ARGS)

browser: $(TEST) ## find the browser that the tests need, or install one
	$(BIN)/python -m tests.browser.chromium

bench: $(TEST) ## measure how long checking and building take
	$(BIN)/python -m tests.bench $(ARGS)
	$(BIN)/python -m tests.importing.measure
	$(BIN)/python -m tests.importing.mutation

size: $(TEST) ## measure how much larger an install is for `civics import`
	$(BIN)/python -m tests.importing.size

search-quality: $(TEST) browser ## ask the search readers' questions, and measure what it loads
	$(BIN)/python -m tests.browser.search_quality $(ARGS)

shots: $(TEST) browser ## take pictures of the pages
	$(BIN)/python -m tests.browser.shots $(ARGS)

axe: $(TEST) browser ## ask axe whether every page is accessible; only some: make axe ARGS=laws/
	$(BIN)/python -m tests.browser.axe $(ARGS)

lighthouse: $(TEST) browser ## ask Lighthouse about one page of each kind; needs Node.js
	$(BIN)/python -m tests.browser.lighthouse $(ARGS)

pdf: $(TEST) browser ## print pages of the site as tagged PDF files into paper/
	$(BIN)/python -m tests.browser.paper $(PAGE) --size $(SIZE) $(ARGS)

# Where the program for editing in the browser goes: all in `overrides/` becomes a part of the site.
ADMIN ?= overrides/admin/cms
CMS := requirements/admin/node_modules/@sveltia/cms

admin: ## fetch the program for editing in the browser, for `admin: true` in mkdocs.yml; needs Node.js
	@command -v npm >/dev/null || { echo "\`make admin\` needs Node.js 20 or newer, with npm. See https://nodejs.org." >&2; exit 1; }
	@npm ci --prefix requirements/admin --ignore-scripts --no-audit --no-fund --loglevel=error
	@rm -rf $(ADMIN) && mkdir -p $(ADMIN)/chunks $(ADMIN)/assets
	@cp $(CMS)/LICENSE.txt $(CMS)/npm/index.js $(ADMIN)
	@cp $(CMS)/npm/chunks/react*.js $(ADMIN)/chunks
	@cp $(CMS)/npm/assets/*.woff2 $(CMS)/npm/assets/*.LICENSE.txt $(ADMIN)/assets
	@echo "The program is in $(ADMIN). With \`admin: true\` below \`civics\` in mkdocs.yml, editors find it at admin/."

schemas: $(SITE) ## write the JSON Schemas anew from the kinds
	$(BIN)/civics schema $(ARGS)

fmt: $(TEST) ## lay out the code, and mend what ruff can mend by itself
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: ## write requirements/ anew; with the newest versions: make lock ARGS=--upgrade
	@command -v uv >/dev/null || test -x .cache/lock/bin/uv || \
		{ $(PYTHON) -m venv .cache/lock && .cache/lock/bin/python -m pip install --quiet uv; }
	@PATH="$$PATH:.cache/lock/bin"; for set in site test; do \
		uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url \
			--annotation-style line --custom-compile-command "make lock" $(ARGS) \
			$$(test $$set = site || echo --extra test --constraints requirements/site.txt) \
			--output-file requirements/$$set.txt pyproject.toml || exit 1; \
	done

clean: ## take away everything that these commands made
	rm -rf $(VENV) .cache site .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage .coverage.*
	find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +

# A stamp is older than its lock or pyproject.toml after these change; then .venv is filled again.
$(SITE): requirements/site.txt pyproject.toml
	@$(PYTHON) -c '$(NEW_ENOUGH)' 2>/dev/null || { \
		echo "This project needs Python 3.11 or newer, and \`$(PYTHON)\` is $$($(PYTHON) --version 2>/dev/null || echo missing)." >&2; \
		echo "Install a newer Python, or name one that you have: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@echo "Setting up $(VENV) from requirements/site.txt"
	@$(BIN)/python -c '$(NEW_ENOUGH)' 2>/dev/null || { rm -rf $(VENV); $(make_venv); }
	@$(install) -r requirements/site.txt
	@$(install) --no-deps -e .
	@touch $@

$(TEST): requirements/test.txt $(SITE)
	@echo "Adding requirements/test.txt to $(VENV)"
	@$(install) -r requirements/test.txt
	@touch $@
