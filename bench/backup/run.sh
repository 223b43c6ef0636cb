#!/usr/bin/env bash
# Backup and restore of all IRS organisations, beside COPY of the same tables out to files and into the same tables with the same indexes.
# Usage: bench/backup/run.sh FOLDER-OF-eo_??.csv     (PGHOST, PGPORT, PGUSER say which PostgreSQL; three databases are made and dropped)
set -euo pipefail
files=("$1"/eo_??.csv)
export PGHOST=${PGHOST:-127.0.0.1} PGPORT=${PGPORT:-5432} PGUSER=${PGUSER:-kompas}
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
full=kompas_bench_backup empty=kompas_bench_restore floor=kompas_bench_copy
trap 'rm -rf "$work"; for d in $full $empty $floor; do psql -qX postgres -c "drop database if exists $d with (force)"; done' EXIT
for d in $full $empty $floor; do psql -qX postgres -c "drop database if exists $d with (force)" 2>/dev/null; done
psql -qX postgres -c "create database $full" -c "create database $empty"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
options=$(sed -n 's/^small="\(.*\)"$/\1/p' bin/kompas)
mvn -q -B -Dquick compile dependency:build-classpath -Dmdep.outputFile="$work/class-path"
kompas() { # database, then the command
    local database=$1; shift
    "$java" $options -cp "target/classes:$(cat "$work/class-path")" kompas.Kompas "$@" --home "$work/home" \
        "--spring.datasource.url=jdbc:postgresql://$PGHOST:$PGPORT/$database?user=$PGUSER" 2>> "$work/log" || { tail -20 "$work/log"; exit 1; }
}
seconds() { grep -oE "^$1: .* in [0-9.]+ s$" "$work/log" | tail -1 | awk '{print $(NF - 1)}'; }
since() { echo "$(date +%s.%N) - $1" | bc; }
ratio() { echo "scale=2; $1 / $2" | bc; }

kompas $full import "${files[@]}" | tail -1
(kompas $empty doctor) > /dev/null 2>&1 || true      # migrations and places
psql -qX postgres -c "create database $floor template $empty"
psql -qX $full -c 'vacuum analyze' -c checkpoint

tables=$(psql -qXAt $full -c "select format('%I.%I', schemaname, relname) from pg_stat_user_tables
    where schemaname not in ('search', 'public', 'places', 'operations', 'shared') order by relname = 'organisation' desc, 1")
columns() { psql -qXAt $full -c "select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
    where attrelid = '$1'::regclass and attnum > 0 and not attisdropped and attgenerated = ''"; }
begin=$(date +%s.%N)
for t in $tables; do psql -qX $full -c "\\copy $t ($(columns "$t")) to '$work/$t'"; done
out=$(since "$begin")
kompas $full backup "$work/kompas.zip"
backup=$(seconds Rows)
kompas $full verify "$work/kompas.zip"
verify=$(seconds Checking)

# The floor: the same rows into the same tables, whose keys and indexes stand; no constraint is looked at row by row.
psql -qX $floor -c 'set session_replication_role = replica' -c "truncate $(echo $tables | tr ' ' ',') cascade" -c checkpoint
begin=$(date +%s.%N)
for t in $tables; do psql -qX $floor -c 'set session_replication_role = replica' -c "\\copy $t ($(columns "$t")) from '$work/$t'"; done
in=$(since "$begin")
kompas $empty restore "$work/kompas.zip"
restore=$(echo "$(seconds Restoring) + $(seconds Checking)" | bc)

echo "organisations $(psql -qXAt $empty -c 'select count(*) from directory.organisation'), backup file $(($(stat -c %s "$work/kompas.zip") / 1000000)) MB, COPY files $(($(cat $(printf "$work/%s " $tables) | wc -c) / 1000000)) MB"
echo "backup  $backup s, COPY out $out s, ratio $(ratio "$backup" "$out"); verify $verify s"
echo "restore $restore s (checking included), COPY in $in s, ratio $(ratio "$restore" "$in")"
