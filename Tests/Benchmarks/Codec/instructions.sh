#!/usr/bin/env bash
# Counts the instructions of decoding and encoding with callgrind, which no other load on the machine can disturb.
#
#   instructions.sh check     compares with instructions.txt: fails if one number has grown by more than 5 %
#   instructions.sh accept    writes instructions.txt anew
#
# The numbers are those of the compiler, C library and processor family that they were made with.
set -euo pipefail
cd "$(dirname "$0")"

numbers=instructions.txt
mode=${1:-check}
case $mode in check | accept) ;; *) echo "instructions.sh: expected check or accept, not '$mode'" >&2; exit 2 ;; esac

swift build -c release --product codec-count >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Valgrind of Debian 12 can't read the debugging information that Swift writes.
strip --strip-debug -o "$work/codec-count" "$(swift build -c release --show-bin-path)/codec-count"
SWIFT_DETERMINISTIC_HASHING=1 valgrind --tool=callgrind --collect-atstart=no --callgrind-out-file="$work/count" \
  "$work/codec-count" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }

# A file a piece of work: its name in the trigger, its instructions in the totals.
awk '/^desc: Trigger: Client Request: /{sub("^desc: Trigger: Client Request: ", ""); name = $0}
     /^totals:/{if (name != "") print $2 "\t" name; name = ""}' "$work"/count.* | sort -t$'\t' -k2 >"$work/now"
[ -s "$work/now" ] || { echo "instructions.sh: nothing was counted" >&2; exit 1; }

if [ "$mode" = accept ]; then
  cp "$work/now" "$numbers"
  cat "$numbers"
  exit
fi

awk -F'\t' -v limit=1.05 '
  NR == FNR { before[$2] = $1; next }
  !($2 in before) { printf "error: %s is not in instructions.txt\n", $2; failed = 1; next }
  { change = $1 / before[$2]; seen[$2] = 1
    printf "%-36s %10d %+7.2f %%\n", $2, $1, (change - 1) * 100
    if (change > limit) { printf "error: %s takes %d instructions, at most 5 %% more than %d are allowed\n", $2, $1, before[$2]; failed = 1 } }
  END { for (name in before) if (!(name in seen)) { printf "error: %s was not counted\n", name; failed = 1 }
        if (failed) print "If the growth is worth it, run make instructions-accept and commit instructions.txt."
        exit failed }' "$numbers" "$work/now"
