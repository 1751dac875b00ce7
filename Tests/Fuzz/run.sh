#!/usr/bin/env bash
# Fuzzes the decoder for so many seconds (60), from the kept corpus. Fails on a crash, a broken invariant, a hang of
# ten seconds, a leak, or more than 2 GB. The input that did it is left in .build/fuzz/findings.
#
#   Tests/Fuzz/run.sh [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-60}
case $seconds in '' | *[!0-9]*) echo "run.sh: expected a number of seconds, not '$seconds'" >&2; exit 2 ;; esac

work=.build/fuzz
mkdir -p "$work/findings"

settings=(
  -swift-version 6 -parse-as-library -whole-module-optimization -O -g -sanitize=fuzzer,address
  -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature MemberImportVisibility
  -enable-upcoming-feature InternalImportsByDefault
)

# One object a module: the fuzzer's instrumentation wants all of the decoder's code, which SwiftPM can't build without
# a main function.
module() {
  local name=$1
  shift
  echo "Compiling $name"
  swiftc "${settings[@]}" -emit-module -emit-module-path "$work/$name.swiftmodule" -emit-object -o "$work/$name.o" \
    -module-name "$name" -package-name swift_uftp -I "$work" "$@"
}

mapfile -t coding < <(find Sources/UFTPCoding -name '*.swift' | sort)
mapfile -t messages < <(find Sources/UFTPMessages -name '*.swift' | sort)
module UFTPCoding "${coding[@]}"
module UFTPMessages "${messages[@]}"
module DecoderFuzzer Tests/Fuzz/DecoderFuzzer.swift
swiftc -use-ld=lld -sanitize=fuzzer,address -o "$work/fuzz-decoder" "$work"/{UFTPCoding,UFTPMessages,DecoderFuzzer}.o

# What this run learns goes into a folder of its own; the kept corpus stays as it is.
rm -rf "$work/learnt"
mkdir -p "$work/learnt"

# libFuzzer looks for leaks of single inputs as it goes. At the end it would take what Swift's global values hold by tagged
# pointers for leaks. Backtraces of Swift's own would keep a crashed process alive.
export ASAN_OPTIONS=leak_check_at_exit=0 SWIFT_BACKTRACE=enable=no
status=0
timeout --kill-after=10 $((seconds + 60)) "$work/fuzz-decoder" "$work/learnt" Tests/Fuzz/Corpus \
  -dict=Tests/Fuzz/xml.dict -max_total_time="$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=2048 \
  -malloc_limit_mb=512 -artifact_prefix="$work/findings/" -print_final_stats=1 || status=$?

if [ "$status" -ne 0 ]; then
  echo "run.sh: the decoder failed; see the input in $work/findings" >&2
  exit 1
fi
