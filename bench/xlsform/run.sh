#!/usr/bin/env bash
# Compiling a questionnaire of 300 questions, beside parsing the XForm that comes out.
# Needs what "mvn test-compile" leaves. Usage: bench/xlsform/run.sh     (a few seconds)
set -euo pipefail
cd "$(dirname "$0")/../.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[ -f target/bench-classpath.txt ] || mvn -q -o -B -Dquick dependency:build-classpath -Dmdep.outputFile=target/bench-classpath.txt
"$java" -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" kompas.bench.XlsFormBenchmark
