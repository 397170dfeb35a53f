#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Earmark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# setup.sh FILE: what packaging/setup would install, asked of a machine made up here.
# shellcheck disable=SC2317
set -uo pipefail
# shellcheck source=packaging/setup
. "$1"

present=(g++ libqt6svg6-dev)
available=(cmake g++ qt6-svg-dev)
calls=
failures=0

dpkg-query() { printf 'installed %s\n' "${present[@]}"; printf 'config-files cmake\n'; }
apt-cache() {
    local name
    for name in "${available[@]}"; do
        [ "$name" != "$2" ] || echo "$2 | 1.0 | somewhere"
    done
}
as_root() {
    calls+="$*; "
    [[ "$*" != *"apt-get update"* ]] || available+=(ninja-build)
}

# expect WHAT WANTED GOT
expect() {
    [ "$2" != "$3" ] || return 0
    printf '%s\n  wanted: %s\n  got:    %s\n' "$1" "$2" "$3"
    failures=$((failures + 1))
}

expect "what is there is not missing" "" "$(missing g++)"
expect "what was removed is missing" "cmake" "$(missing g++ cmake)"
expect "either name will do" "" "$(missing 'qt6-svg-dev|libqt6svg6-dev')"
expect "the name that apt knows is taken" "qt6-svg-dev" "$(names_for_apt 'libqt6svg6-dev|qt6-svg-dev')"
expect "an unknown name is told" "1" "$(names_for_apt nonesuch; echo $?)"

calls=
install_missing g++ 2>/dev/null
expect "nothing missing, nothing done" "" "$calls"

calls=
said=$(install_missing cmake 2>&1 >/dev/null)
expect "it says what it will do" "earmark: installing with apt-get: cmake" "$said"

calls=
install_missing cmake 2>/dev/null
expect "known names are installed without an update" \
    "env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends --no-remove cmake; " \
    "$calls"

calls=
install_missing ninja-build 2>/dev/null
expect "an unknown name asks for an update first" "apt-get update -q" "${calls%%;*}"

install_missing nonesuch 2>/dev/null
expect "what apt does not have is a failure" "1" "$?"

exit $((failures > 0))
