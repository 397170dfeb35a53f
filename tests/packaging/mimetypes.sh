#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Earmark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# mimetypes.sh FILE: the desktop's own tool reads our types without complaint.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mkdir -p "$folder/mime/packages"
cp "$1" "$folder/mime/packages/"
if ! said=$(XDG_DATA_DIRS=$folder update-mime-database "$folder/mime" 2>&1) || [ -n "$said" ]; then
    echo "$said"
    exit 1
fi
for glob in 'text/vtt:\*\.vtt' 'application/x-subrip:\*\.srt' \
    'application/x-podcast-transcript+json:\*\.transcript\.json'; do
    grep -qx ".*$glob" "$folder/mime/globs" || { echo "missing: $glob"; exit 1; }
done
