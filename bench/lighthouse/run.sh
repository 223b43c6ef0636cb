#!/bin/sh
# Lighthouse (mobile) on five kinds of page of a server with the demonstration network; a Markdown table comes out.
#   bench/lighthouse/run.sh [ADDRESS]          default http://localhost:8080
# Needs node and a Chromium; Lighthouse itself is fetched with npm into a temporary folder. RUNS=3 takes the median of three.
# "speed" is Lighthouse's own benchmark index of the machine: 1000 or more is a desk's, for which the preset's four times
# slower processor makes a phone; 125 to 800 is a phone's already, and CPU=1 then leaves it as it is.
set -eu
site=${1:-http://localhost:8080}
version=12.8.2
tools=${LIGHTHOUSE_TOOLS:-${TMPDIR:-/tmp}/kompas-lighthouse}
CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}
export CHROME_PATH
[ -x "$tools/node_modules/.bin/lighthouse" ] ||
    npm install --prefix "$tools" --no-save --silent --no-audit --no-fund "lighthouse@$version" >&2
flags="--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync"

address_of() {
    curl -fsS "$site/sitemap-$1-1.xml" | grep -o "<loc>[^<]*/en/$1/[^<]*" | head -n 1 | sed 's/<loc>//'
}

echo "| page | performance | accessibility | best practices | SEO | speed |"
echo "|---|---|---|---|---|---|"
for page in "home $site/en" "list $site/en/organisations" "organisation $(address_of organisations)" \
    "region $site/en/regions/BG324" "library $(address_of libraries)"; do
    name=${page%% *}
    run=0
    while [ "$run" -lt "${RUNS:-1}" ]; do
        run=$((run + 1))
        "$tools/node_modules/.bin/lighthouse" "${page#* }" --quiet --output=json \
            --throttling.cpuSlowdownMultiplier="${CPU:-4}" \
            --output-path="$tools/$name-$run.json" --chrome-flags="$flags" >&2
    done
    node -e '
        const [tools, name, runs] = process.argv.slice(1);
        const all = Array.from({ length: +runs }, (_, i) => require(`${tools}/${name}-${i + 1}.json`));
        const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
        const score = category => Math.round(100 * median(all.map(one => one.categories[category].score)));
        const row = ["performance", "accessibility", "best-practices", "seo"].map(score);
        console.log(`| ${[name, ...row, Math.round(median(all.map(one => one.environment.benchmarkIndex)))].join(" | ")} |`);
    ' "$tools" "$name" "$run"
done
