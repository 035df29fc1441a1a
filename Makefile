# `make help` lists the targets.
.DEFAULT_GOAL := help
.PHONY: help demo test everything check format screenshots translations torture fuzz bench bench-quick \
	test-browser test-desktops test-foreign deb packages test-packages test-same-bytes lock clean

PYTHON_HERE := .venv/bin/python

# Many tests start the program. Python may cache compiled files; `make clean` removes them.
unexport PYTHONDONTWRITEBYTECODE

help: ## Print this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1	\2/p' $(MAKEFILE_LIST) | expand -t 14

demo: ## Set up, and open the window on the demo site (without a display: create one session)
	@scripts/setup.sh demo
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		$(PYTHON_HERE) -m csr_desktop --demo; \
	else \
		$(PYTHON_HERE) scripts/demo_by_itself.py; \
	fi

test: ## Set up, and run everything: lint, format, types, imports, spelling, all tests
	@if $(MAKE) --no-print-directory everything; then echo "make test: everything passed."; \
	else echo "make test: FAILED. The reason is above." >&2; exit 1; fi

# Three workers for two cores: tests spend a third of the time waiting. Coverage starts in each.
everything:
	@scripts/setup.sh test
	@$(MAKE) --no-print-directory check
	$(PYTHON_HERE) -m coverage erase
	COVERAGE_PROCESS_START=$(CURDIR)/pyproject.toml $(PYTHON_HERE) -m pytest -n 3 --dist worksteal
	$(PYTHON_HERE) -m coverage combine --quiet
	$(PYTHON_HERE) -m coverage report

SPELLED := csr_desktop scripts packaging tests benchmarks/*.py resources/help/en.md \
	resources/invitations/en.txt Makefile *.md docs

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

format: ## Format the code, and fix what the linter can fix
	.venv/bin/ruff format
	.venv/bin/ruff check --fix

screenshots: ## Make the pictures of README and docs
	@scripts/setup.sh test
	$(PYTHON_HERE) scripts/screenshots.py

translations: ## Extract all texts for translators, and compile the translations
	@scripts/setup.sh test
	$(PYTHON_HERE) scripts/translations.py

torture: ## The long runs: kills, a day of 10,000 creates (writes docs/torture.md)
	@scripts/setup.sh test
	CSR_TORTURE=long $(PYTHON_HERE) -m pytest tests/torture -s -o faulthandler_timeout=0

FUZZ_SECONDS := 600
fuzz: .venv-fuzz/stamp ## Fuzz the reading of site answers for ten minutes, guided by coverage
	.venv-fuzz/bin/python scripts/fuzz_answers.py -max_total_time=$(FUZZ_SECONDS) -max_len=8192

.venv-fuzz/stamp: requirements-fuzz.txt
	$${PYTHON:-python3} -m venv .venv-fuzz
	.venv-fuzz/bin/python -m pip install --quiet --require-hashes -r requirements-fuzz.txt
	touch $@

bench: ## Measure speed and memory against references (writes benchmarks/README.md)
	@scripts/setup.sh test
	$(PYTHON_HERE) benchmarks/run.py

bench-quick: ## The same in two minutes, without writing a file
	@scripts/setup.sh test
	$(PYTHON_HERE) benchmarks/run.py --quick

test-browser: ## Set up a browser, and test the demo's pages and the sign-in in it
	@scripts/setup.sh browser
	CSR_BROWSER=1 $(PYTHON_HERE) -m pytest tests/browser --ignore tests/browser/foreign

test-desktops: ## Test on other desktops, keyrings and input methods (writes docs/desktops.md)
	@scripts/setup.sh desktops
	CSR_DESKTOPS=$${CSR_DESKTOPS:-1} $(PYTHON_HERE) -m pytest tests/desktops -p tests.desktops.table \
		-o faulthandler_timeout=0

test-foreign: ## Test the sign-in with another authorization server, oidc-provider (needs Node.js)
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

# The locks keep their versions; `make lock UPGRADE=--upgrade` selects the newest.
UPGRADE :=
LOCK_OPTIONS := --quiet --python-version 3.11 --universal --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-header --no-annotate $(UPGRADE)
LOCK := .venv-lock/bin/uv pip compile pyproject.toml $(LOCK_OPTIONS)
LOCK_ALONE := .venv-lock/bin/uv pip compile --no-deps $(LOCK_OPTIONS)

lock: .venv-lock/bin/uv ## Lock the versions and hashes of all dependencies
	$(LOCK) -o requirements.txt
	$(LOCK) --group dev -o requirements-dev.txt
	$(LOCK) --group fuzz -o requirements-fuzz.txt
	$(LOCK) --group packaging -o requirements-packaging.txt
	$(LOCK_ALONE) --group browser -o requirements-browser.txt

.venv-lock/bin/uv:
	$${PYTHON:-python3} -m venv .venv-lock
	.venv-lock/bin/python -m pip install --quiet uv

clean: ## Remove everything that make created
	rm -rf .venv .venv-newer .venv-lock .venv-fuzz .venv-packaging dist build .coverage .coverage.*
	rm -rf tests/browser/foreign/node_modules
	rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find csr_desktop scripts tests -name __pycache__ -prune -exec rm -rf {} +
