#!/usr/bin/env bash
# Every benchmark, one after the other; what each measures and its limit: bench/README.md.
# Usage: bench/run.sh FOLDER-OF-eo_??.csv     (PGHOST, PGPORT, PGUSER say which PostgreSQL; after mvn -DskipTests package)
set -euo pipefail
folder=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
bench/start/run.sh "$folder"
bench/editors/run.sh
bench/signup/run.sh
bench/activities/run.sh
bench/needs/run.sh
bench/feeds/run.sh
bench/import/run.sh "$folder"
bench/pages/run.sh "$folder"
bench/xlsform/run.sh
bench/xform/run.sh
bench/webform/run.sh
bench/backup/run.sh "$folder"
