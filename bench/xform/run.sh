#!/usr/bin/env bash
# Responses to a questionnaire of 24 questions with a repeat, held to its rules, on one thread and on two.
# Needs what "mvn test-compile" leaves. Usage: bench/xform/run.sh     (half a minute)
set -euo pipefail
cd "$(dirname "$0")/../.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[ -f target/bench-classpath.txt ] || mvn -q -o -B -Dquick dependency:build-classpath -Dmdep.outputFile=target/bench-classpath.txt
"$java" -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" kompas.bench.FillingBenchmark
