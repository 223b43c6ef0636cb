#!/usr/bin/env bash
# Places 300 stands in a hall of 80 by 60 metres by itself, ten times after warming up, and tells the median and the slowest.
# Limit: under 2 s. Usage: bench/fairs/run.sh [STANDS] [METRES-WIDE] [METRES-DEEP]     (needs nothing but the build)
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -o -B -Dquick test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-class-path -Dmdep.includeScope=test
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "target/test-classes:target/classes:$(cat target/bench-class-path)" \
    kompas.events.fairs.PlacingBench "${1:-300}" "${2:-80}" "${3:-60}"
