#!/usr/bin/env bash
# Lets CodeSynthesis XSD make its code from our schemas, where it is installed.
set -euo pipefail
cd "$(dirname "$0")/Sources/CCodeSynthesis"
schemas=../../../../../Schemas/3.1.0

command -v xsdcxx >/dev/null || exit 0
[ -z "$(find $schemas -newer Generated 2>/dev/null)" ] && [ -d Generated ] && exit 0
rm -rf Generated
mkdir Generated
xsdcxx cxx-tree --std c++11 --root-element-all --namespace-map =uftp --output-dir Generated \
  $schemas/UFTP-common.xsd $schemas/UFTP-agr-dso.xsd $schemas/UFTP-agr-cro.xsd $schemas/UFTP-metering.xsd
