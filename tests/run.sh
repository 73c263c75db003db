#!/usr/bin/env bash
# Builds everything and runs every test: the README's one test command.
# Installs what the tests need where that is missing and can be installed (apt-get as root or with sudo), names it where it cannot.
# Ends with the line "N passed, N failed"; the exit status is 0 only when every project ran tests and all of them passed.
set -uo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
results="$root/artifacts/test-results"
configuration=Release

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
export TESTINGPLATFORM_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0

main() {
    cd "$root" || fail "no folder $root"
    have dotnet || fail "the .NET SDK is missing: see global.json for its version"
    install_tools
    build
    test_projects
}

# One reason on standard error, the closing line, and an exit status that says so.
fail() {
    printf 'tests/run.sh: %s\n' "$*" >&2
    printf '0 passed, 1 failed\n'
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }
have_chromium() { have chromium || have chromium-browser || have google-chrome; }
have_chinese_font() { have fc-list && [ -n "$(fc-list :lang=zh-cn family | head -n 1)" ]; }
have_zlib() { echo '#include <zlib.h>' | gcc -E -x c - >/dev/null 2>&1; }
have_java() { java -version >/dev/null 2>&1; }

# The Debian packages that are missing, one a line.
missing_packages() {
    have git || echo git
    have gcc || printf '%s\n' gcc libc6-dev
    { have gcc && have_zlib; } || echo zlib1g-dev
    have node || echo nodejs
    # Some packages of nodejs bring npm along and refuse Debian's, so it is asked for only beside a node that lacks it.
    { have node && ! have npm; } && echo npm
    have_java || echo default-jre-headless
    have_chromium || echo chromium
    have fc-list || echo fontconfig
    have_chinese_font || echo fonts-noto-cjk
    have zbarimg || echo zbar-tools
    have pdftotext || echo poppler-utils
    have rsync || echo rsync
    have faketime || echo faketime
    have unzip || echo unzip
    have zip || echo zip
    have ssh-keygen || echo openssh-client
    { have zimwriterfs && have zimcheck; } || echo zim-tools
}

install_tools() {
    local missing round as_root=()
    # The second round is for what shows only after the first.
    for round in 1 2; do
        mapfile -t missing < <(missing_packages)
        [ "${#missing[@]}" -gt 0 ] || break
        if ! have apt-get; then
            fail "please install (Debian's names): ${missing[*]}"
        elif [ "$(id -u)" -ne 0 ]; then
            sudo -n true 2>/dev/null || fail "please install as root: apt-get install ${missing[*]}"
            as_root=(sudo)
        fi
        echo "Installing ${missing[*]}"
        [ "$round" -eq 2 ] || "${as_root[@]}" apt-get update -qq || fail "apt-get update failed; missing: ${missing[*]}"
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null >/dev/null \
            || fail "apt-get could not install: ${missing[*]}"
    done
    mapfile -t missing < <(missing_packages)
    [ "${#missing[@]}" -eq 0 ] || fail "installed, but still missing: ${missing[*]}"
    install_npm_tools
}

# The Nu checker is a Java archive in an npm package; its script, which would fetch a Java runtime, is not wanted.
install_npm_tools() {
    local installed="tests/tools/node_modules/.package-lock.json"
    if [ ! -f tests/tools/node_modules/vnu-jar/build/dist/vnu.jar ] || [ tests/tools/package-lock.json -nt "$installed" ]; then
        npm ci --prefix tests/tools --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null \
            || fail "npm could not install the packages of tests/tools/package-lock.json"
    fi
}

build() {
    dotnet build SiteGen.sln --configuration "$configuration" --nologo --verbosity quiet -warnaserror || fail "the build failed"
}

# Each project by itself, so that one that runs no test, or dies before it reports, is seen.
test_projects() {
    local project name report failed=0 passed=0 status=0
    rm -rf "$results"
    mkdir -p "$results"
    for project in tests/*.Tests/*.csproj; do
        name="$(basename "$project" .csproj)"
        report="$results/$name.xml"
        echo "== $name"
        dotnet test --project "$project" --configuration "$configuration" --no-build --no-restore --no-progress \
            --results-directory "$results" --report-xunit-xml --report-xunit-xml-filename "$name.xml" </dev/null || status=1
        if ! count "$report"; then
            echo "tests/run.sh: $name reported no test" >&2
            failed=$((failed + 1))
            continue
        fi
        passed=$((passed + counted_passed))
        failed=$((failed + counted_failed))
    done
    if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
        echo "tests/run.sh: a test run failed without a failed test" >&2
        failed=1
    fi
    printf '%d passed, %d failed\n' "$passed" "$failed"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}

# Reads counted_passed and counted_failed from a report. A test that did not run counts as failed: there is no reason to keep one.
count() {
    local totals
    counted_passed=0 counted_failed=0
    [ -s "$1" ] || return 1
    totals="$(grep -o '<assembly [^>]*>' "$1")" || return 1
    counted_passed="$(attribute passed "$totals")"
    counted_failed=$(($(attribute failed "$totals") + $(attribute errors "$totals") + $(attribute skipped "$totals") + $(attribute not-run "$totals")))
    [ $((counted_passed + counted_failed)) -gt 0 ]
}

# The sum of one numeric attribute over the lines given.
attribute() {
    printf '%s\n' "$2" | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'
}

main "$@"
