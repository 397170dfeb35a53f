#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Earmark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# demo.sh FOLDER: the demo episodes are small enough to be compiled in, and their pages are whole.
set -uo pipefail
failures=0
fail() {
    echo "$*"
    failures=$((failures + 1))
}

for language in en fr; do
    sound=$1/$language.opus
    page=$1/$language.txt
    [ "$(stat -c %s "$sound")" -le 1048576 ] || fail "$sound is over 1 MiB"
    [ "$(head -c 4 "$sound")" = OggS ] || fail "$sound is not Ogg"
    for tag in TITLE= ALBUM=Earmark DATE= LANGUAGE="$language" CHAPTER003NAME= METADATA_BLOCK_PICTURE=; do
        grep -aq "$tag" "$sound" || fail "$sound has no tag $tag"
    done
    [ "$(grep -c '^  • Speaker #' "$page")" -ge 14 ] || fail "$page has too few turns"
    [ "$(grep '^  • Speaker #' "$page" | sort -u | wc -l)" -eq 3 ] || fail "$page has not three speakers"
    [ "$(sed -n '/^Transcript/,$p' "$page" | grep -cE '[0-9]:[0-9]{2}')" -eq 0 ] || fail "$page has times"
done
exit $((failures > 0))
