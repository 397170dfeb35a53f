// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/head/description.h"

#include "core/webaddress.h"
#include "ui/widgets/plain/closeddocument.h"
#include "ui/widgets/timetext.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype shortEnough = 420; // characters
constexpr qsizetype beginningLength = 260;
constexpr auto jumpScheme = "jump:"_L1;

QString linkTo(const QString &target, const QString &shown)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(target.toHtmlEscaped(), shown.toHtmlEscaped());
}

// Escapes a piece of text; addresses and time stamps in it become links.
QString linked(const QString &text, milliseconds duration)
{
    static const QRegularExpression pattern(
        u"(https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]])"
        u"|(?<![\\d:.,])((?:\\d{1,2}:)?\\d{1,2}:\\d{2})(?![\\d:])"_s);
    QString html;
    qsizetype done = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString found = match.captured();
        html += text.mid(done, match.capturedStart() - done).toHtmlEscaped();
        done = match.capturedEnd();
        const auto time = match.hasCaptured(2) ? readTimeText(found) : std::nullopt;
        const bool isInside = time && (duration <= milliseconds(0) || *time <= duration);
        if (match.capturedLength(1) > 0)
            html += linkTo(found, found);
        else
            html += isInside ? linkTo(jumpLink(*time), found) : found.toHtmlEscaped();
    }
    return html + text.mid(done).toHtmlEscaped();
}

QString paragraph(const QTextBlock &block, milliseconds duration)
{
    QString html = block.textList() ? u"• "_s : QString();
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        QString text = part.fragment().text();
        text.remove(QChar::ObjectReplacementCharacter);
        text.replace(QChar::LineSeparator, u'\n');
        const QUrl target(part.fragment().charFormat().anchorHref());
        const bool jumps = readTimeText(text).has_value();
        if (isWebAddress(target) && !jumps)
            html += linkTo(target.toString(QUrl::FullyEncoded), text);
        else
            html += linked(text, duration);
    }
    return html.replace(u'\n', "<br>"_L1);
}

void setText(QTextDocument &document, const QString &source)
{
    if (Qt::mightBeRichText(source))
        document.setHtml(source);
    else
        document.setPlainText(source);
}

} // namespace

Description readDescription(const QString &source, milliseconds duration)
{
    ClosedDocument document;
    setText(document, source);
    Description description;
    qsizetype length = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text().trimmed().isEmpty())
            continue;
        description.html += u"<p>%1</p>"_s.arg(paragraph(block, duration));
        if (length == 0) {
            const QString words = block.text().remove(QChar::ObjectReplacementCharacter);
            const qsizetype cut = words.lastIndexOf(u' ', beginningLength);
            const bool isLong = words.size() > beginningLength && cut > 0;
            const QString shown = isLong ? words.left(cut) : words;
            description.beginning =
                u"<p>%1%2</p>"_s.arg(linked(shown, duration), isLong ? u"…"_s : QString());
        }
        length += block.length();
    }
    if (length <= shortEnough)
        description.beginning.clear();
    return description;
}

QString jumpLink(milliseconds time)
{
    return jumpScheme + QString::number(time.count());
}

std::optional<milliseconds> jumpOfLink(const QString &link)
{
    bool isNumber = false;
    const qint64 time =
        link.startsWith(jumpScheme) ? link.mid(jumpScheme.size()).toLongLong(&isNumber) : 0;
    if (!isNumber)
        return {};
    return milliseconds(time);
}

} // namespace earmark
