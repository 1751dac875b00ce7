#!/usr/bin/env bash
# Builds the examples, runs their tests, and lets the two trade with each other on loopback.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
build="$root/.build"
folder=$(mktemp -d)
running=()
trap 'kill "${running[@]}" 2>/dev/null || true; rm -rf "$folder"' EXIT

fail() {
  echo "error: $*" >&2
  tail -n 40 "$folder"/*.log >&2
  exit 1
}

# With the build folder and the versions of this package, so that neither it nor the HTTP stack is built again. The plan
# of what to build lies there too, and must not be taken over from one package to the next.
plan=--disable-build-manifest-caching
for example in Aggregator GridOperator; do
  package="Tests/Examples/$example"
  [ ! -f Package.resolved ] || cp Package.resolved "$package/"
  swift build "$plan" --package-path "$package" --scratch-path "$build" --build-tests >"$folder/build.log" 2>&1 ||
    fail "$example does not build"
  swift test --package-path "$package" --scratch-path "$build" --skip-build >"$folder/tests.log" 2>&1 ||
    fail "the tests of $example fail"
  cp "$build/debug/$example" "$folder/"
done
swift build "$plan" --product uftp >"$folder/build.log" 2>&1 || fail "uftp does not build"

# entry DOMAIN ROLE PORT: makes a key, and prints what the directory says of its owner.
entry() {
  local key
  key=$("$build/debug/uftp" keygen --output "$folder/$2.key" 2>>"$folder/build.log")
  printf '{"domain": "%s", "role": "%s", "endpoint": "http://127.0.0.1:%s/shapeshifter/api/v3/message", "keys": ["%s"]}' \
    "$1" "$2" "$3" "$key"
}

# Below the ports that the system gives to connections.
agr_port=$((20000 + RANDOM % 5000)) dso_port=$((25000 + RANDOM % 5000))
printf '{"participants": [%s, %s]}\n' \
  "$(entry agr.example.com AGR "$agr_port")" "$(entry dso.example.com DSO "$dso_port")" >"$folder/participants.json"

export UFTP_PARTICIPANTS="$folder/participants.json"
UFTP_KEY_FILE="$folder/AGR.key" UFTP_PORT=$agr_port "$folder/Aggregator" >"$folder/agr.log" 2>&1 &
running+=($!)
UFTP_KEY_FILE="$folder/DSO.key" UFTP_PORT=$dso_port UFTP_OFFER_SECONDS=1 "$folder/GridOperator" >"$folder/dso.log" 2>&1 &
running+=($!)

# expect LOG WORDS: waits until a line of a log has the words, for a minute at most.
expect() {
  for _ in $(seq 300); do
    grep -q -- "$2" "$folder/$1.log" && return
    sleep 0.2
  done
  fail "$1 does not say: $2"
}

expect dso 'Requested'
expect agr 'price=48.25 EUR.* Offered'
expect dso 'prices=48.25 EUR.* Got an offer'
expect agr 'price=48.25 EUR.* Sold'
expect dso 'price=48.25 EUR.* Bought'
kill "${running[@]}"
for process in "${running[@]}"; do wait "$process" || fail "a program does not end well when it is told to"; done
running=()
echo "The aggregator sold 48.25 EUR worth of flexibility to the grid operator."
