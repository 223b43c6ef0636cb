#!/usr/bin/env bash
# The board of needs with 20,000 needs and offers beside the same with 200, in turns, none of it from the memory of pages. Needs what
# "mvn test-compile" leaves; makes its own database in BENCH_HOME (target/bench-needs), kept for the next run.
# Usage: bench/needs/run.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
home=${BENCH_HOME:-target/bench-needs}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
options=$(sed -n 's/^small="\(.*\)"$/\1/p' bin/kompas)
[ -f target/bench-classpath.txt ] || mvn -q -o -B -Dquick dependency:build-classpath -Dmdep.outputFile=target/bench-classpath.txt
exec "$java" $options --enable-native-access=ALL-UNNAMED -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" \
    kompas.bench.NeedsBenchmark --kompas.home="$home" --kompas.demo=true "$@"
