// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/found/searchresults.h"

#include <QByteArray>

namespace earmark {

// A table of words in context as CSV (RFC 4180, UTF-8): episode, show, date, begin (h:mm:ss.mmm),
// speaker, before, words, after. A field that a spreadsheet would take for a formula is escaped.

QByteArray contextTableHead();
QByteArray contextTableLine(const ContextRow &row);

} // namespace earmark
