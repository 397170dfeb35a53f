#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Earmark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# translations.sh LUPDATE ROOT: every sentence of the program stands translated in translations/, and
# none that it no longer says.
set -uo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0

cp "$2"/translations/*.ts "$folder" || exit
cd "$2/app" || exit
update() { "$1" . -I . -locations none -no-obsolete "${@:2}" >/dev/null 2>&1; }
update "$1" -ts "$folder/earmark_fr.ts" && update "$1" -pluralonly -ts "$folder/earmark_en.ts" || exit

for file in "$folder"/*.ts; do
    name=$(basename "$file")
    if ! diff -u "$2/translations/$name" "$file"; then
        echo "translations/$name is behind the program: build update_translations, then translate"
        failures=$((failures + 1))
    fi
    if grep -B 3 'type="unfinished"' "$file"; then
        echo "translations/$name is not complete"
        failures=$((failures + 1))
    fi
done
exit $((failures > 0))
