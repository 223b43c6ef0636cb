#!/usr/bin/env bash
# Import of a folder of lists while the server indexes what comes in, against its floors: COPY of the very rows into the same tables
# with the same indexes, then a bare Lucene writer of the same documents. Tells ratios, a new index, a second import and whether memory is flat.
# Usage: bench/import/run.sh FOLDER [JDBC-URL]   without a URL of an empty database, the PostgreSQL that comes with Kompas is started
set -euo pipefail
folder=$(realpath "$1")
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"    # the database's own account has to reach its folder
mvn -q -B -Dquick test-compile dependency:build-classpath -Dmdep.outputFile="$work/class-path"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
options=$(sed -n 's/^small="\(.*\)"$/\1/p' bin/kompas)
"$java" $options -cp "target/test-classes:target/classes:$(cat "$work/class-path")" \
    kompas.directory.importing.ImportBenchmark "$folder" "$work" --logging.level.root=warn \
    --kompas.home="$work/home" ${2:+--spring.datasource.url="$2"} 2> "$work/log" || { tail -20 "$work/log"; exit 1; }
