#!/usr/bin/env bash
# Somebody fills in the Compass questionnaire of the demonstration on the web, page by page, on bin/kompas with its own PostgreSQL.
# Usage: bench/webform/run.sh [times through it]     (after mvn -DskipTests package)
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"    # the database's own account has to reach its folder
mvn -q -B -Dquick test-compile dependency:build-classpath -Dmdep.outputFile="$work/class-path"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mkdir "$work/home"
"$java" -Xmx256m -cp "target/test-classes:target/classes:$(cat "$work/class-path")" kompas.bench.answering.AnsweringBenchmark \
    bin/kompas "$work/home" "${PORT:-8391}" "${1:-20}" 2> "$work/log" || { tail -n 20 "$work/log" "$work/home/server.log"; exit 1; }
