# The same commands on a laptop and in CI. Needs make and Python 3.11 or later.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PROCESSES ?= 2
READY  := $(VENV)/.ready
ENGINES := $(VENV)-engines/.ready
JUDGING := $(VENV)-judging/.ready

.PHONY: help demo serve docs docs-reference test coverage test-engines lint format check deploy-tools lock model folds judge evaluate bench clean

help:            ## Say what there is
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/: [^#]*## /\t/' | expand -t 12

$(READY): requirements-dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or later is needed; say make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: $(READY)   ## Show the main job on real input, against simulated vendors
	@$(BIN)/phi-gateway demo

serve: $(READY)  ## Run the gateway (needs ANTHROPIC_API_KEY)
	@$(BIN)/phi-gateway development-certificates deploy/tls
	@$(BIN)/phi-gateway serve --config deploy/gateway.yaml

tools:           ## Install what some tests need beside Python: Tesseract, Redis, curl (Debian, as root) and the Node clients
	@command -v tesseract > /dev/null || { apt-get update -qq && apt-get install -qq -y --no-install-recommends tesseract-ocr > /dev/null; }
	@for need in redis-server:redis-server curl:curl; do command -v $${need%%:*} > /dev/null || { apt-get update -qq && apt-get install -qq -y --no-install-recommends $${need##*:} > /dev/null; }; done
	@if command -v npm > /dev/null; then npm ci --prefix tests/node --silent; else echo "no npm: the tests with Node are skipped"; fi

test: $(READY)   ## Run all tests
	@PYTHONHASHSEED=0 $(BIN)/python -m pytest -n $(PROCESSES)

coverage: $(READY) ## Run all tests and measure which lines they reach (slow)
	@rm -f .coverage .coverage.*
	@PYTHONHASHSEED=0 $(BIN)/python -m coverage run -m pytest -n $(PROCESSES)
	@$(BIN)/python -m coverage combine -q
	@$(BIN)/python -m coverage report

# The lock takes PyTorch's build for processors, from PyTorch's own index or a folder that pip is told of (PIP_FIND_LINKS).
$(ENGINES): requirements-engines.lock
	$(PYTHON) -m venv $(VENV)-engines
	$(VENV)-engines/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-engines.lock
	@touch $@

$(JUDGING): requirements-judging.lock
	$(PYTHON) -m venv $(VENV)-judging
	$(VENV)-judging/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-judging.lock
	@touch $@

test-engines: $(ENGINES) ## Run the tests of Transformers, GLiNER and training, in an environment of their own
	$(VENV)-engines/bin/python -m pytest -W ignore::DeprecationWarning tests/detector/test_beside.py tests/training/test_learn.py

lint: $(READY)   ## Check types, style, formatting and the floors of the house
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(READY) ## Format the code
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

check: $(READY)  ## Check the policies, and try their cases on the gateway itself
	@$(BIN)/phi-gateway check policies --no-cases
	@$(BIN)/phi-gateway test policies

# Arrays of some megabytes come and go in each step; given back to the system they would cost more than the arithmetic.
model: $(ENGINES) ## Train the detector's model anew (needs a C compiler; see training/README.md)
	@$(LEARN)

# From the model that had not learnt the marked texts, for each group of authors one that has learnt the others' alone.
BEFORE := db26554
LEARN := MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=8000000000 MALLOC_TOP_PAD_=268435456 OMP_NUM_THREADS=1 PYTHONHASHSEED=0 $(VENV)-engines/bin/python -m training.build
FOLD := --start training/build/before/gateway/detector/model --steps 500 --rate 0.0008 --warm-up 40 --average 0.03 --share 0.65
folds: $(ENGINES) ## Train the pipelines that the judge is taught with (needs what make model needs; half an hour)
	@mkdir -p training/build/before training/build/folds
	@git archive $(BEFORE) gateway/detector/model | tar -x -C training/build/before
	@$(LEARN) $(FOLD) --seed 73 --keep training/build/folds/abcd --marked $(foreach a,e f g h i j,training/judged/$(a).txt)
	@$(LEARN) $(FOLD) --seed 71 --keep training/build/folds/ef --marked $(foreach a,a b c d,training/judged/$(a).txt)
	@$(LEARN) $(FOLD) --seed 72 --keep training/build/folds/ghij --marked $(foreach a,a b c d e f,training/judged/$(a).txt)

judge: $(JUDGING) ## Teach the detector's judge anew, behind each change of the model or its rules (see training/README.md)
	@OMP_NUM_THREADS=1 PYTHONHASHSEED=0 $(VENV)-judging/bin/python -m training.judging

evaluate: $(READY) ## Print the detector's figures
	@$(BIN)/phi-gateway evaluate --data evaluation/held --profile safe-harbor --compare

bench: $(READY)  ## Measure the journal beside a bare fsync, and what metrics and traces cost a call
	@$(BIN)/python -m benchmarks.journal
	@$(BIN)/python -m benchmarks.telemetry

docs: $(READY)   ## Build the documentation as a site in site/ (python3 -m http.server -d site shows it)
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

docs-reference: $(READY) ## Renew what the documents print of the program: settings, commands, refusals, log events
	@$(BIN)/python tools/reference.py

deploy-tools: $(READY) ## Install what the tests of deploy/ need: Helm's engine, Kubernetes' schemas, and (Debian, as root) nft, systemd and promtool
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-deploy.lock
	@for need in nft:nftables ip:iproute2 systemd-analyze:systemd promtool:prometheus; do command -v $${need%%:*} > /dev/null || apt-get install -qq -y --no-install-recommends $${need##*:} > /dev/null; done

lock:            ## Resolve the versions anew (needs uv)
	uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --no-annotate pyproject.toml -o requirements.lock
	uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --no-annotate --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock
	uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --no-annotate --extra documents --extra images --extra aws --extra gcp --extra azure --extra kafka --extra otlp --extra redis --extra traces -c requirements-dev.lock pyproject.toml -o requirements-all.lock
	uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --no-annotate --extra judging -c requirements-dev.lock pyproject.toml -o requirements-judging.lock
	echo 'hatchling>=1.27' | uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --no-annotate -c requirements-dev.lock - -o requirements-build.lock
	printf 'helm-python-sdk>=0.2.2\nkubernetes-validate>=1.37\n' | uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --no-annotate -c requirements-dev.lock - -o requirements-deploy.lock

clean:           ## Remove what was built
	rm -rf $(VENV) $(VENV)-engines $(VENV)-judging site .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .hypothesis
