// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/text/titles.h"

#include "formats/input/markup/characterreferences.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// Other words in angle brackets may be meant as they are written.
constexpr auto tagNames =
    "a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|center|cite|code|dd|del|"
    "details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|"
    "i|iframe|img|input|ins|kbd|label|li|main|mark|meta|nav|noscript|object|ol|option|p|param|"
    "picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|"
    "sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr"_L1;
constexpr auto tagEnd = "(?=[\\s/>])[^<>]*>"_L1;

QString withoutTags(const QString &text, const QString &instead)
{
    static const auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression hidden(
        u"<!--.*?-->|<(script|style)\\b[^<>]*>.*?(?:</\\1\\s*>|\\z)"_s, options);
    static const QRegularExpression breaks(
        u"</?(?:br|p|div|li|h[1-6]|tr|td|ul|ol|blockquote)%1"_s.arg(tagEnd), options);
    static const QRegularExpression tags(u"</?(?:%1)%2"_s.arg(tagNames, tagEnd), options);
    if (!text.contains(u'<'))
        return text;
    QString plain = text;
    plain.remove(hidden);
    plain.replace(breaks, instead);
    return plain.remove(tags);
}

} // namespace

QString foldedSpace(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace()) {
            if (!folded.isEmpty() && folded.back() != u' ')
                folded += u' ';
        } else if (c.category() != QChar::Other_Control) {
            folded += c;
        }
    }
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

QString plainTitle(QStringView text)
{
    const QString plain = withoutTags(text.toString(), u" "_s);
    return foldedSpace(decodeCharacterReferences(plain, Semicolon::Needed));
}

} // namespace earmark
