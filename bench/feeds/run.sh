#!/usr/bin/env bash
# Calendars of the next 200 dates among 20,000 activities: from memory beside a bare servlet, and how long making one takes.
# Needs wrk and what "mvn test-compile" leaves. Usage: bench/feeds/run.sh     (about a minute; begins with a database of its own)
set -euo pipefail
cd "$(dirname "$0")/../.."
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
options=$(sed -n 's/^small="\(.*\)"$/\1/p' bin/kompas)
[ -f target/bench-classpath.txt ] || mvn -q -o -B -Dquick dependency:build-classpath -Dmdep.outputFile=target/bench-classpath.txt
"$java" $options --enable-native-access=ALL-UNNAMED -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" \
    kompas.bench.FeedsBenchmark "--kompas.home=$home" "--kompas.postgres.port=0"
