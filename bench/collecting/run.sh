#!/usr/bin/env bash
# Phones send responses to a form of 24 questions to bin/kompas with its own PostgreSQL, eight at a time; then the server is killed in the
# middle of it (kill -9), and what was acknowledged is looked for.
# Usage: bench/collecting/run.sh [responses]     (after mvn -DskipTests package)
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"    # the database's own account has to reach its folder
mvn -q -B -Dquick test-compile dependency:build-classpath -Dmdep.outputFile="$work/class-path"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mkdir "$work/home"
"$java" -Xmx256m -cp "target/test-classes:target/classes:$(cat "$work/class-path")" kompas.bench.collecting.CollectingBenchmark \
    bin/kompas "$work/home" "${PORT:-8389}" "${1:-6000}" 2> "$work/log" || { tail -n 20 "$work/log" "$work/home/server.log"; exit 1; }
