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

# expect_kept PACKAGE [PROGRAM]
expect_kept() {
  local output name=${2:-$1}
  output=$(swift run --package-path "$dependents/$1" "$name" 2>"$copy/log") || { cat "$copy/log" >&2; fail "$name does not build or run"; }
  [[ "$output" == A\ *\ came\ back\ as\ it\ was. ]] || fail "$name says: $output"
  echo "$name: $output"
}

# No C library may be needed: pkg-config finds none here.
PKG_CONFIG_PATH=/nowhere PKG_CONFIG_LIBDIR=/nowhere expect_kept MessagesOnly
fetched=("$dependents/MessagesOnly/.build/checkouts" "$dependents/MessagesOnly/.build/repositories")
if [ -n "$(find "${fetched[@]}" -mindepth 1 -print -quit 2>/dev/null)" ]; then
  fail "MessagesOnly fetched another package, though its traits are empty"
fi

cp -r "$copy/swift-uftp/Sources/UFTPMessages/Generated" "$dependents/MainActorModule/Sources/MainActorModule/"
expect_kept MainActorModule

for version in 3.0.0 3.1.0; do
  program=Only${version//./}
  swift run --package-path "$root" uftp-codegen generate --schemas "$root/Schemas/$version" \
    --protocol "$root/Schemas/protocol.json" --output "$dependents/SingleVersions/Sources/$program/Generated" >"$copy/log" 2>&1 ||
    { cat "$copy/log" >&2; fail "the code for $version alone cannot be generated"; }
  expect_kept SingleVersions "$program"
done

# Without the trait HTTP the tool builds as well, and says which commands it lacks.
slim=(--package-path "$copy/swift-uftp" --disable-default-traits --traits Tools)
swift build "${slim[@]}" --product uftp >"$copy/log" 2>&1 || { cat "$copy/log" >&2; fail "uftp does not build without HTTP"; }
uftp="$(swift build "${slim[@]}" --show-bin-path)/uftp"
for command in serve send demo; do
  said=$("$uftp" "$command" --config none.json 2>&1) && fail "uftp $command succeeds without HTTP"
  [[ "$said" == *"uftp $command is not in this build"* ]] || fail "uftp $command says: $said"
done
echo "uftp: without HTTP it says that serve, send and demo are not in the build"
