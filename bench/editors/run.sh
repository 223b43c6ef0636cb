#!/usr/bin/env bash
# 200 signed-in editors of bin/kompas with its own PostgreSQL and the demonstration network, each opening a section, changing it for
# 5 s and saving, a quarter of them pages that all of them edit: p99 of saving over a minute, the rate until which it holds, and the
# same with kill -9 of the server and of the database in the middle. After each, every answer is compared with history and rows.
# Usage: bench/editors/run.sh [minute,faster,server,database]     (after mvn -DskipTests package)
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"    # the database's own account has to reach its folder
mvn -q -B -Dquick test-compile dependency:build-classpath -Dmdep.outputFile="$work/class-path"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mkdir "$work/home"
"$java" -Xmx256m -cp "target/test-classes:target/classes:$(cat "$work/class-path")" kompas.bench.editors.EditorsBenchmark \
    bin/kompas "$work/home" "${PORT:-8378}" "${1:-minute,faster,server,database}" 2> "$work/log" || { tail -n 20 "$work/log" "$work/home/server.log"; exit 1; }
