#!/usr/bin/env bash
# Pages of a million organisations against their limits: search page beside its index query, marks of the map, suggestions,
# pages from memory beside a bare servlet. Needs wrk, psql and what "mvn test-compile" leaves.
# Usage: bench/pages/run.sh FOLDER-OF-eo_??.csv [search,map,suggestions,cached]
#   PGHOST, PGPORT, PGUSER  which PostgreSQL; the database kompas_bench_million is made once and kept, as is its index in
#   BENCH_HOME              (target/bench-million): drop the one and remove the other to begin anew
set -euo pipefail
folder=$1 parts=${2:-search,map,suggestions,cached}
export PGHOST=${PGHOST:-127.0.0.1} PGPORT=${PGPORT:-5432} PGUSER=${PGUSER:-kompas}
million=kompas_bench_million
cd "$(dirname "$0")/../.."
home=${BENCH_HOME:-target/bench-million}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
options=$(sed -n 's/^small="\(.*\)"$/\1/p' bin/kompas)
[ -f target/bench-classpath.txt ] || mvn -q -o -B -Dquick dependency:build-classpath -Dmdep.outputFile=target/bench-classpath.txt
run() {
    "$java" $options --enable-native-access=ALL-UNNAMED -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" "$@" \
        "--spring.datasource.url=jdbc:postgresql://$PGHOST:$PGPORT/$million?user=$PGUSER" "--kompas.home=$home"
}

if [ "$(psql -qXAt postgres -c "select count(*) from pg_database where datname = '$million'")" = 0 ]; then
    psql -qX postgres -c "create database ${million}_new"
    million=${million}_new
    run kompas.bench.PagesBenchmark none --kompas.demo=true
    run kompas.Kompas import --profile irs-eo-bmf "$folder"/eo_??.csv
    psql -qX "$million" -f bench/pages/million.sql
    run kompas.Kompas reindex
    psql -qX postgres -c "alter database $million rename to ${million%_new}"
    million=${million%_new}
fi
run kompas.bench.PagesBenchmark "$parts"
