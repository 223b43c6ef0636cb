#!/usr/bin/env bash
# 10,000 people on 64 phones sign up for 50 seats of bin/kompas with its own PostgreSQL and the demonstration network, while the server is
# killed twice with kill -9. Whoever gets no answer presses the same button again. Afterwards rows are compared with what everybody was told.
# Usage: bench/signup/run.sh [people]     (after mvn -DskipTests package)
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"    # the database's own account has to reach its folder
mvn -q -B -Dquick test-compile dependency:build-classpath -Dmdep.outputFile="$work/class-path"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mkdir "$work/home"
export KOMPAS_FORMS_PER_HOUR=1000000000    # all of them come from one address
"$java" -Xmx256m -cp "target/test-classes:target/classes:$(cat "$work/class-path")" kompas.bench.signup.SignUpBenchmark \
    bin/kompas "$work/home" "${PORT:-8379}" "${1:-10000}" 2> "$work/log" || { tail -n 20 "$work/log" "$work/home/server.log"; exit 1; }
