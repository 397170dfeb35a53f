// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace earmark {

/// A text without what two wordings may differ in: letters and digits alone, in lower case and
/// without accents, a single space for all that stood between them.
struct FoldedText
{
    QString text;
    QList<qsizetype> origins; ///< the place in the original of each character of `text`

    void append(QStringView original, qsizetype origin = 0);
};

QString folded(QStringView text);

} // namespace earmark
