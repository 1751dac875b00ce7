#!/usr/bin/env bash
# Builds the packages of this folder as a user's machine would, in a temporary copy of the repository.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

# Without what is not committed: a stranger's clone has no build folder and no virtual environment.
mkdir "$copy/swift-uftp"
(cd "$root" && git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from=- --ignore-failed-read) |
  tar --extract --directory="$copy/swift-uftp"
dependents="$copy/swift-uftp/Tests/Dependents"

fail() { echo "error: $*" >&2; exit 1; }

expect_kept() {
  local output
  output=$(swift run --package-path "$dependents/$1" 2>"$copy/log") || { cat "$copy/log" >&2; fail "$1 does not build or run"; }
  [ "$output" = "A test message came back as it was." ] || fail "$1 says: $output"
  echo "$1: $output"
}

# No C library may be needed: pkg-config finds none here.
PKG_CONFIG_PATH=/nowhere PKG_CONFIG_LIBDIR=/nowhere expect_kept MessagesOnly
if [ -n "$(ls "$dependents/MessagesOnly/.build/checkouts" "$dependents/MessagesOnly/.build/repositories" 2>/dev/null)" ]; then
  fail "MessagesOnly fetched another package, though its traits are empty"
fi

cp -r "$copy/swift-uftp/Sources/UFTPMessages/Generated" "$dependents/MainActorModule/Sources/MainActorModule/"
expect_kept MainActorModule
