#!/usr/bin/env bash
# Starts and memory of bin/kompas with its own PostgreSQL: first start with the demonstration, a later one, and how much memory
# the server takes with the demonstration and all IRS organisations once its pages have been read.
# Usage: bench/start/run.sh [FOLDER-OF-eo_??.csv]     (after mvn -DskipTests package; without a folder no register is imported)
set -euo pipefail
cd "$(dirname "$0")/../.."
port=${PORT:-8377}
export KOMPAS_HOME
KOMPAS_HOME=$(mktemp -d)
site=http://127.0.0.1:$port
server=
end() {
    [ -z "$server" ] || { kill "$server" && wait "$server"; } 2> /dev/null || true
    server=
}
trap 'end; rm -rf "$KOMPAS_HOME"' EXIT

start() {
    local begin
    begin=$(date +%s.%N)
    bin/kompas serve --port "$port" "$@" > "$KOMPAS_HOME/log" 2>&1 &
    server=$!
    until curl -sf -o /dev/null "$site/en"; do
        kill -0 "$server" 2> /dev/null || { tail "$KOMPAS_HOME/log"; exit 1; }
        sleep 0.05
    done
    took=$(echo "scale=1; ($(date +%s.%N) - $begin) / 1" | bc)
}
ready() { until curl -sf "$site/readyz" | grep -q '"index":"ok"'; do sleep 1; done; }
memory() { awk -v of="$1" '/^VmRSS/ {printf "%s: %d MB\n", of, $2 / 1024}' "/proc/$server/status"; }

rm -rf target/kompas    # what a first start unpacks
start --demo
echo "first start with the demonstration to the first page: $took s (limit 45)"
ready
end
for again in 1 2 3; do
    start
    echo "later start $again to the first page: $took s (limit 8)"
    ready
    end
done
[ -n "${1:-}" ] || exit 0

bin/kompas import --profile irs-eo-bmf "$1"/eo_??.csv > /dev/null 2>&1
start
ready
memory "Java process with all organisations, index up to date"
for page in en bg/organisations en/organisations?q=club en/organisations?view=map da/regions en/organisations?field=A en/organisations?q=church+near+Razgrad; do
    curl -sf -o /dev/null "$site/$page"
done
wrk -t1 -c8 -d20s "$site/en/organisations?page=2" > /dev/null
memory "the same after some reading (limit 700)"
postmaster=$(head -1 "$KOMPAS_HOME/postgres/data/postmaster.pid")
for process in "$postmaster" $(pgrep -P "$postmaster"); do
    awk '/^Pss:/ {print $2}' "/proc/$process/smaps_rollup" 2> /dev/null || true
done | awk '{sum += $1} END {printf "its PostgreSQL, what is shared counted once: %d MB\n", sum / 1024}'
