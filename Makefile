# The two commands for a fresh machine are `make demo` and `make test`; `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

PYTHON ?= python3
VENV := .venv
VENV_STAMP := $(VENV)/.requirements-installed
REQUIREMENTS := Tests/InteropTests/Peer/requirements.txt
GENERATED := Sources/UFTPMessages/Generated
DEMO := .build/demo
FIXTURE := $(addprefix --schemas Tests/UFTPGeneratedFixtureTests/Schemas/,1.0.0 1.1.0) \
  --protocol Tests/UFTPGeneratedFixtureTests/Schemas/protocol.json --output Tests/UFTPGeneratedFixtureTests/Generated

# pkg-config finds the C libraries for the Swift package manager; python3-venv makes the peer's environment;
# openssl makes the certificates of the TLS tests.
SYSTEM_PACKAGES := libxml2-dev libsodium-dev libsqlite3-dev pkg-config python3-venv openssl

# The peers that the benchmarks compare with, beside what is needed anyway; and what counts instructions.
BENCHMARK_PACKAGES := libexpat1-dev libpugixml-dev xsdcxx libxerces-c-dev
BENCHMARKS := Tests/Benchmarks/Codec
BENCHMARK_PEERS = $(shell for name in expat pugixml; do pkg-config --exists $$name && echo $$name; done; \
  command -v xsdcxx >/dev/null && pkg-config --exists xerces-c && echo codesynthesis)

# Tests that wait for processes and connections run apart from those that only compute: these would take the processor
# away for longer than a connection may be silent.
WAITING_TESTS := ^(UFTPHTTPTests|LiveInteropTests|CommandTests|UFTPRuntimeTests|UFTPStoreTests|UFTPTestingTests)[.]

# Lines that are ours to format; generated files are formatted by their generator.
FORMATTED := Package.swift Sources Generator Tests

.PHONY: help deps venv demo test generate check races lint format fuzz crash-test clean
.PHONY: bench bench-quick bench-codec bench-exchange bench-store instructions instructions-accept

help: ## Lists the targets.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 28

deps: ## Installs the system packages that are missing, with sudo where the user is not root.
	@missing=$$(for name in $(SYSTEM_PACKAGES); do \
	  dpkg-query -W -f='$${db:Status-Status}\n' "$$name" 2>/dev/null | grep -qx installed || printf '%s ' "$$name"; \
	done); \
	[ -n "$$missing" ] || exit 0; \
	command -v apt-get >/dev/null || { \
	  pkg-config --exists libxml-2.0 libsodium sqlite3 2>/dev/null && exit 0; \
	  echo "make deps: there is no apt-get here; install what Debian calls: $$missing" >&2; exit 1; }; \
	root=; \
	[ "$$(id -u)" = 0 ] || root=sudo; \
	[ -z "$$root" ] || command -v sudo >/dev/null || { \
	  echo "make deps: there is no sudo here; run as root: apt-get install $$missing" >&2; exit 1; }; \
	echo "Installing $$missing"; \
	$$root apt-get update -q; \
	$$root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $$missing

venv: $(VENV_STAMP) ## Makes the Python peer of the demo and the interop tests, anew when its requirements change.

$(VENV_STAMP): $(REQUIREMENTS) | deps
	rm -rf $(VENV)
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r $(REQUIREMENTS)
	touch $@

demo: deps venv ## Generates the module from the XSDs, builds it, and lets an AGR read what the Python library sealed.
	@echo "1. The generator reads the XSDs with libxml2 and writes the Swift module"
	swift build --product uftp-codegen
	rm -rf $(DEMO).before && mv $(GENERATED) $(DEMO).before
	.build/debug/uftp-codegen generate || { rm -rf $(GENERATED); mv $(DEMO).before $(GENERATED); exit 1; }
	@echo "2. The module is built, and an AGR that uses it"
	swift build --product uftp-demo
	@echo "3. The Python library seals messages to the AGR"
	rm -rf $(DEMO)
	$(VENV)/bin/python -B Tests/InteropTests/Peer/seal_messages.py $(DEMO) --recipient aggregator.demo --version 3.1.0
	@echo "4. The AGR opens them and answers"
	.build/debug/uftp-demo $(DEMO)

test: deps venv ## Runs all tests.
	swift build --build-tests
	swift test --skip-build --skip '$(WAITING_TESTS)'
	swift test --skip-build --filter '$(WAITING_TESTS)'

generate: deps ## Writes the generated code anew, after a change of Schemas/ or of the generator.
	swift run uftp-codegen generate
	swift run uftp-codegen generate $(FIXTURE)

check: deps ## Fails, naming files, if the generated code is not what the generator writes.
	swift run uftp-codegen check
	swift run uftp-codegen check $(FIXTURE)

races: deps ## Runs the tests of the exchange and the store under ThreadSanitizer.
	TSAN_OPTIONS=handle_segv=0 swift test --sanitize=thread --disable-default-traits --traits Store \
	  --scratch-path .build-races --filter 'UFTPRuntimeTests|UFTPTestingTests|UFTPStoreTests'

lint: ## Checks the format of all hand-written code.
	swift format lint --strict --recursive --parallel $(FORMATTED)

format: ## Formats all hand-written code.
	swift format --in-place --recursive --parallel $(FORMATTED)

fuzz: deps ## Fuzzes the decoder for a minute, or as long as FUZZ_SECONDS says.
	Tests/Fuzz/run.sh $(or $(FUZZ_SECONDS),60)

crash-test: deps ## Kills a process that trades a thousand times, or CRASH_ROUNDS times, or for CRASH_SECONDS.
	swift build --product uftp-crash-test
	.build/debug/uftp-crash-test --rounds $(or $(CRASH_ROUNDS),1000) \
	  $(if $(CRASH_SECONDS),--seconds $(CRASH_SECONDS)) $(if $(CRASH_SEED),--seed $(CRASH_SEED))

bench: bench-codec bench-exchange bench-store ## Measures everything beside its peers, a quarter of an hour long.

bench-codec: venv ## Measures the codec beside its peers, a few minutes long.
	$(MAKE) deps SYSTEM_PACKAGES="$(SYSTEM_PACKAGES) $(BENCHMARK_PACKAGES)"
	@$(MAKE) --no-print-directory run-bench

bench-quick: venv ## Measures the codec with fewer rounds.
	$(MAKE) deps SYSTEM_PACKAGES="$(SYSTEM_PACKAGES) $(BENCHMARK_PACKAGES)"
	@$(MAKE) --no-print-directory run-bench BENCHMARK_OPTIONS=--quick

.PHONY: run-bench
run-bench:
	$(BENCHMARKS)/codesynthesis.sh
	UFTP_BENCHMARK_PEERS="$(BENCHMARK_PEERS)" swift build -c release --package-path $(BENCHMARKS) --product codec-bench
	$(BENCHMARKS)/.build/release/codec-bench . $(BENCHMARK_OPTIONS)

bench-store: deps ## Measures the store: durable receipt beside others, and look-ups among a million messages.
	Tests/Benchmarks/Store/run.sh

bench-exchange: deps venv ## Loads the endpoint for a minute, beside a bare Hummingbird and the Python service.
	cd Tests/Benchmarks/Exchange && swift run -c release bench-exchange $(ARGUMENTS)

instructions: ## Fails if decoding or encoding costs over 5 % more instructions than the numbers that are committed.
	$(MAKE) deps SYSTEM_PACKAGES="$(SYSTEM_PACKAGES) valgrind"
	$(BENCHMARKS)/instructions.sh check

instructions-accept: ## Writes those numbers anew, after a change that is worth its cost.
	$(MAKE) deps SYSTEM_PACKAGES="$(SYSTEM_PACKAGES) valgrind"
	$(BENCHMARKS)/instructions.sh accept

clean: ## Removes what was built and the Python environment.
	rm -rf .build .build-races $(VENV)
