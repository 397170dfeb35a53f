// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/captions/captiontext.h"

#include "formats/input/markup/characterreferences.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// Captions have a bare & more often than a reference without its semicolon.
QString decoded(QStringView text)
{
    return decodeCharacterReferences(text, Semicolon::Needed);
}

// Turns <v Anna> into the label ">> Anna: ".
QString labelOf(const QRegularExpressionMatch &tag)
{
    const bool isVoice = tag.capturedView(1).isEmpty()
        && tag.capturedView(2).compare(u"v", Qt::CaseInsensitive) == 0;
    const QString voice = isVoice ? tag.captured(3).section(u' ', 1).trimmed() : QString();
    return voice.isEmpty() ? voice : u">> "_s + voice + u": "_s;
}

} // namespace

QString plainCaption(QStringView text)
{
    static const QRegularExpression markup(
        u"\\{\\\\[^}]{0,998}\\}|<(/?)(b|i|u|s|font|c|v|ruby|rt|lang|br)(?!\\p{L})([^>]{0,296})>"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!text.contains(u'<') && !text.contains(u'{') && !text.contains(u'&'))
        return text.toString();
    const QString tagged = text.toString();
    QString plain;
    qsizetype done = 0;
    auto tags = markup.globalMatch(tagged);
    while (tags.hasNext()) {
        const auto tag = tags.next();
        plain += decoded(text.sliced(done, tag.capturedStart() - done));
        done = tag.capturedEnd();
        const QString label = labelOf(tag);
        const bool isBreak = tag.capturedView(2).compare(u"br", Qt::CaseInsensitive) == 0;
        if (isBreak || (!label.isEmpty() && !plain.isEmpty()))
            plain += u'\n';
        plain += label;
    }
    return plain + decoded(text.sliced(done));
}

} // namespace earmark
