#!/usr/bin/env bash
# Import of all IRS files against the floor under it: COPY of the very rows it wrote into the same tables with the same indexes.
# Usage: bench/import/run.sh FOLDER-OF-eo_??.csv     (PGHOST, PGPORT, PGUSER say which PostgreSQL; two databases are made and dropped)
set -euo pipefail
files=("$1"/eo_??.csv)
export PGHOST=${PGHOST:-127.0.0.1} PGPORT=${PGPORT:-5432} PGUSER=${PGUSER:-kompas}
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
imported=kompas_bench_import floor=kompas_bench_floor
trap 'rm -rf "$work"; for d in $imported $floor; do psql -qX postgres -c "drop database if exists $d"; done' EXIT
for d in $imported $floor; do psql -qX postgres -c "drop database if exists $d" 2>/dev/null; done
psql -qX postgres -c "create database $imported"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[ -f target/bench-classpath.txt ] || mvn -q -o -B -Dquick dependency:build-classpath -Dmdep.outputFile=target/bench-classpath.txt
kompas() {
    "$java" -Xmx512m -cp "target/classes:$(cat target/bench-classpath.txt)" kompas.Kompas "$@" --home "$work/home" \
        "--spring.datasource.url=jdbc:postgresql://$PGHOST:$PGPORT/$imported?user=$PGUSER"
}
head -2 "${files[0]}" > "$work/one.csv"
kompas import --dry-run "$work/one.csv" > /dev/null 2>&1    # migrations and places
psql -qX postgres -c "create database $floor template $imported"
psql -qX "$imported" -c checkpoint

/usr/bin/time -f '%M' -o "$work/memory" bash -c "$(declare -f kompas); $(declare -p java work imported PGHOST PGPORT PGUSER); kompas import ${files[*]@Q}" > "$work/out" 2> "$work/log" || { tail -20 "$work/log"; exit 1; }
tail -2 "$work/out"
import=$(grep -oE 'in [0-9.]+ s$' "$work/log" | awk '{sum += $2} END {print sum}')

tables=("directory.source" "directory.organisation" "directory.identifier" "directory.address" "directory.source_record"
    "directory.import_run" "directory.change_set" "directory.change (change_set_id, organisation_id, created)" "search.pending (kind, id)")
for i in "${!tables[@]}"; do psql -qX "$imported" -c "\\copy ${tables[$i]} to '$work/$i'"; done
psql -qX "$floor" -c checkpoint
begin=$(date +%s.%N)
for i in "${!tables[@]}"; do psql -qX "$floor" -c "\\copy ${tables[$i]} from '$work/$i'"; done
floorTime=$(echo "$(date +%s.%N) - $begin" | bc)
rows=$(psql -qXAt "$floor" -c 'select count(*) from directory.organisation')
echo "rows $rows, import $import s, COPY floor $floorTime s, ratio $(echo "scale=2; $import / $floorTime" | bc), largest process $(($(cat "$work/memory") / 1024)) MB"
