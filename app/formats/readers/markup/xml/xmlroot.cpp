// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/xml/xmlroot.h"

#include "formats/input/words.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

QStringView rootOf(QStringView text)
{
    // Declarations, comments, and a document type, which may hold declarations in brackets.
    static const QRegularExpression root(u"^\\s*+(?:<\\?.*?\\?>\\s*+|<!--.*?-->\\s*+|<!DOCTYPE[^>"
                                         u"\\[]*+(?:\\[[^\\]]*+\\][^>]*+)?>\\s*+)*+"
                                         "<(?:[\\w.-]+:)?([\\w.-]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::DotMatchesEverythingOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longestHead = 100'000;
    const auto match = root.match(headOf(text, longestHead).toString());
    return match.hasMatch() ? text.sliced(match.capturedStart(1), match.capturedLength(1))
                            : QStringView();
}

} // namespace earmark
