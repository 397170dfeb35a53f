// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/xmltext.h"

#include "formats/input/markup/characterreferences.h"
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

EscapedXml withEscapedSigns(const QString &xml)
{
    // Comments, CDATA and instructions stay. The file may break off in a tag.
    static const QRegularExpression signs(
        u"<!--.*?(?:-->|\\z)|<!\\[CDATA\\[.*?(?:\\]\\]>|\\z)|<\\?.*?(?:\\?>|\\z)"
        "|(&)(?!#\\d{1,7};|#x[0-9A-Fa-f]{1,6};|\\w{1,40};)"
        "|(<)(?!/?(?:[\\p{L}_:!]|\\z))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    EscapedXml escaped;
    qsizetype done = 0;
    for (auto found = signs.globalMatch(xml); found.hasNext();) {
        const auto sign = found.next();
        if (sign.lastCapturedIndex() == 0)
            continue;
        escaped.text += QStringView(xml).sliced(done, sign.capturedStart() - done);
        escaped.text += sign.captured().toHtmlEscaped();
        done = sign.capturedEnd();
        if (escaped.signs++ == 0)
            escaped.firstLine = QStringView(xml).first(done).count(u'\n') + 1;
    }
    escaped.text += QStringView(xml).sliced(done);
    return escaped;
}

QString HtmlEntities::resolveUndeclaredEntity(const QString &name)
{
    const QString known = namedCharacter(name.toUtf8());
    return (known.isNull() ? u'&' + name + u';' : known).toHtmlEscaped();
}

} // namespace earmark
