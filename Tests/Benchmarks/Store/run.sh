#!/usr/bin/env bash
# Builds the benchmark optimised and runs it: run.sh [receipt|million]…, both unless told otherwise.
set -euo pipefail
cd "$(dirname "$0")"
swift build -c release
# Beside the build: a folder for temporary files may be in memory, where a flush costs nothing.
folder=.build/store-benchmark
rm -rf "$folder" && mkdir -p "$folder"
trap 'rm -rf "$folder"' EXIT
echo "$(date -u +%F), $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), $(nproc) cores, $(uname -sr)"
swift --version 2>/dev/null | head -n 1
.build/release/StoreBenchmark "$folder" "$@"
