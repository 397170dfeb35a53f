// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/captions/captiontext.h"

#include "formats/input/markup/characterreferences.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

QString withCharacters(QStringView text)
{
    QString plain;
    while (!text.isEmpty()) {
        const qsizetype at = text.indexOf(u'&');
        plain += at < 0 ? text : text.first(at);
        text = at < 0 ? QStringView() : text.sliced(at);
        if (text.isEmpty())
            break;
        const CharacterReference reference = readCharacterReference(text);
        const bool isWhole = text.at(reference.length - 1) == u';';
        plain += isWhole ? reference.text : u"&"_s;
        text = text.sliced(isWhole ? reference.length : 1);
    }
    return plain;
}

// Anna of <v Anna>, as the other labels are written.
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
        plain += withCharacters(text.sliced(done, tag.capturedStart() - done));
        done = tag.capturedEnd();
        const QString label = labelOf(tag);
        const bool isBreak = tag.capturedView(2).compare(u"br", Qt::CaseInsensitive) == 0;
        if (isBreak || (!label.isEmpty() && !plain.isEmpty()))
            plain += u'\n';
        plain += label;
    }
    return plain + withCharacters(text.sliced(done));
}

} // namespace earmark
