# `make deps` and `make venv` prepare a bare Debian 12 machine; both do nothing where all is in place.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:

PYTHON ?= python3
VENV := .venv
VENV_STAMP := $(VENV)/.requirements-installed
REQUIREMENTS := Tests/InteropTests/Peer/requirements.txt

# pkg-config finds the C libraries for the Swift package manager; python3-venv makes the peer's environment.
SYSTEM_PACKAGES := libxml2-dev libsodium-dev pkg-config python3-venv

.PHONY: deps venv clean

# Installs the system packages that are missing, with sudo where the user is not root.
deps:
	@missing=$$(for name in $(SYSTEM_PACKAGES); do \
	  dpkg-query -W -f='$${db:Status-Status}\n' "$$name" 2>/dev/null | grep -qx installed || printf '%s ' "$$name"; \
	done); \
	[ -n "$$missing" ] || exit 0; \
	command -v apt-get >/dev/null || { \
	  pkg-config --exists libxml-2.0 libsodium 2>/dev/null && exit 0; \
	  echo "make deps: there is no apt-get here; install what Debian calls: $$missing" >&2; exit 1; }; \
	root=; \
	[ "$$(id -u)" = 0 ] || root=sudo; \
	[ -z "$$root" ] || command -v sudo >/dev/null || { \
	  echo "make deps: there is no sudo here; run as root: apt-get install $$missing" >&2; exit 1; }; \
	echo "Installing $$missing"; \
	$$root apt-get update -q; \
	$$root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $$missing

# The Python peer of the interop tests, made anew when its requirements change.
venv: $(VENV_STAMP)

$(VENV_STAMP): $(REQUIREMENTS) | deps
	rm -rf $(VENV)
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r $(REQUIREMENTS)
	touch $@

# Removes what was built and the Python environment.
clean:
	rm -rf .build $(VENV)
