# `make help` tells what there is.
.DEFAULT_GOAL := help
.PHONY: help demo test everything check format screenshots translations torture fuzz bench bench-quick \
	test-browser test-foreign deb packages test-packages test-same-bytes lock clean

PYTHON_HERE := .venv/bin/python

# Many tests start the program anew. Python keeps what it has compiled; `make clean` removes it.
unexport PYTHONDONTWRITEBYTECODE

help: ## Print this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1	\2/p' $(MAKEFILE_LIST) | expand -t 14

demo: ## Set up, and open the window on the demo site (without a display: do the job by itself)
	@scripts/setup.sh demo
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		$(PYTHON_HERE) -m csr_desktop --demo; \
	else \
		$(PYTHON_HERE) scripts/demo_by_itself.py; \
	fi

test: ## Set up, and run everything: lint, format, types, import contract, all tests
	@if $(MAKE) --no-print-directory everything; then echo "make test: everything passed."; \
	else echo "make test: FAILED. The reason is above." >&2; exit 1; fi

# Two workers: a third of the time tests wait. Coverage begins by itself in each of them.
everything:
	@scripts/setup.sh test
	@$(MAKE) --no-print-directory check
	$(PYTHON_HERE) -m coverage erase
	COVERAGE_PROCESS_START=$(CURDIR)/pyproject.toml $(PYTHON_HERE) -m pytest -n 2 --dist worksteal
	$(PYTHON_HERE) -m coverage combine --quiet
	$(PYTHON_HERE) -m coverage report

SPELLED := csr_desktop scripts packaging tests benchmarks/*.py resources/help/en.md \
	resources/invitations/en.txt Makefile

check: ## Lint, format, types, imports and spelling (run `make test` once before)
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/mypy --platform win32 --cache-dir .mypy_cache/win32 csr_desktop packaging
	.venv/bin/mypy --platform darwin --cache-dir .mypy_cache/darwin csr_desktop packaging
	.venv/bin/lint-imports --no-logo
	.venv/bin/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	.venv/bin/zizmor --offline --quiet --no-progress .github/workflows
	.venv/bin/codespell $(SPELLED)

format: ## Put the code into its format and mend what the linter can mend
	.venv/bin/ruff format
	.venv/bin/ruff check --fix

screenshots: ## Make the README's pictures anew
	@scripts/setup.sh test
	$(PYTHON_HERE) scripts/screenshots.py

translations: ## Find all texts for the translators, and compile their work
	@scripts/setup.sh test
	$(PYTHON_HERE) scripts/translations.py

torture: ## The long runs: kills, a day of 10,000 creates (writes docs/torture.md)
	@scripts/setup.sh test
	CSR_TORTURE=long $(PYTHON_HERE) -m pytest tests/torture -s -o faulthandler_timeout=0

FUZZ_SECONDS := 600
fuzz: .venv-fuzz/stamp ## Fuzz what reads a site's answer, ten minutes, guided by coverage
	.venv-fuzz/bin/python scripts/fuzz_answers.py -max_total_time=$(FUZZ_SECONDS) -max_len=8192

.venv-fuzz/stamp: requirements-fuzz.txt
	$${PYTHON:-python3} -m venv .venv-fuzz
	.venv-fuzz/bin/python -m pip install --quiet --require-hashes -r requirements-fuzz.txt
	touch $@

bench: ## Measure speed and memory beside references (writes benchmarks/README.md)
	@scripts/setup.sh test
	$(PYTHON_HERE) benchmarks/run.py

bench-quick: ## The same in a minute, writing nothing
	@scripts/setup.sh test
	$(PYTHON_HERE) benchmarks/run.py --quick

test-browser: ## Set up a browser, and try the demo's pages and the sign-in in it
	@scripts/setup.sh browser
	CSR_BROWSER=1 $(PYTHON_HERE) -m pytest tests/browser --ignore tests/browser/foreign

test-foreign: ## Try the sign-in at an authorization server of others, oidc-provider (needs Node.js)
	@scripts/setup.sh foreign
	CSR_BROWSER=1 $(PYTHON_HERE) -m pytest tests/browser/foreign

deb: .venv-packaging/stamp ## Build the Debian package into dist/
	.venv-packaging/bin/python packaging/build.py deb

packages: .venv-packaging/stamp ## Build .deb, wheel, sdist, bill of materials and checksums into dist/
	.venv-packaging/bin/python packaging/build.py packages

test-packages: packages ## Install, drive, upgrade and remove each package in a bare Debian 12 (as root)
	tests/packages/run.sh

test-same-bytes: ## Build the packages twice in a bare Debian 12, and compare the bytes (as root)
	tests/packages/same_bytes.sh

.venv-packaging/stamp: requirements-packaging.txt
	@scripts/setup.sh packages
	touch $@

# The locks keep their versions; `make lock UPGRADE=--upgrade` takes the newest.
UPGRADE :=
LOCK_OPTIONS := --quiet --python-version 3.11 --universal --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-header --no-annotate $(UPGRADE)
LOCK := .venv-lock/bin/uv pip compile pyproject.toml $(LOCK_OPTIONS)
LOCK_ALONE := .venv-lock/bin/uv pip compile --no-deps $(LOCK_OPTIONS)

lock: .venv-lock/bin/uv ## Lock the versions and hashes of all dependencies anew
	$(LOCK) -o requirements.txt
	$(LOCK) --group dev -o requirements-dev.txt
	$(LOCK) --group fuzz -o requirements-fuzz.txt
	$(LOCK) --group packaging -o requirements-packaging.txt
	$(LOCK_ALONE) --group browser -o requirements-browser.txt

.venv-lock/bin/uv:
	$${PYTHON:-python3} -m venv .venv-lock
	.venv-lock/bin/python -m pip install --quiet uv

clean: ## Remove what make made
	rm -rf .venv .venv-newer .venv-lock .venv-fuzz .venv-packaging dist build .coverage .coverage.*
	rm -rf tests/browser/foreign/node_modules
	rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find csr_desktop scripts tests -name __pycache__ -prune -exec rm -rf {} +
