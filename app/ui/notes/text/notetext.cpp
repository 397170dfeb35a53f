// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/text/notetext.h"

#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/closeddocument.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype maxMarks = 12; ///< of nested quotes and lists in a line; more would be no text

// Each nested quote or list moves the text to the right, and thousands of them take minutes.
QString withoutDeepNesting(const QString &line)
{
    qsizetype marks = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        const bool isMark = c == u'>' || c == u'-' || c == u'+' || c == u'*' || c.isDigit()
            || c == u'.' || c == u')' || c == u'#';
        if (!isMark && !c.isSpace())
            return line;
        marks += isMark ? 1 : 0;
        if (marks > maxMarks)
            return line.first(i) + u' ' + u'\\' + line.sliced(i);
    }
    return line;
}

// In Markdown, two spaces at the end of a line keep its break.
QString withKeptBreaks(const QString &note)
{
    QStringList lines;
    for (const QString &line : note.split(u'\n'))
        lines.append(withoutDeepNesting(line) + (line.trimmed().isEmpty() ? u""_s : u"  "_s));
    return lines.join(u'\n');
}

void colour(QTextCursor &cursor, const QColor &ink)
{
    QTextCharFormat format;
    format.setForeground(ink);
    cursor.mergeCharFormat(format);
}

void calmHeading(const QTextBlock &block)
{
    if (block.blockFormat().headingLevel() == 0)
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontSizeAdjustment, 0);
    format.setFontWeight(QFont::Bold);
    cursor.mergeCharFormat(format);
}

void colourLinks(QTextDocument &document, const Theme &theme)
{
    static const QRegularExpression wikiLink(u"\\[\\[[^\\[\\]]+\\]\\]"_s);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        calmHeading(block);
        QList<std::pair<int, int>> links; // begin and length, in the block
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment piece = it.fragment();
            if (piece.charFormat().isAnchor())
                links.append({piece.position() - block.position(), piece.length()});
        }
        auto found = wikiLink.globalMatch(block.text());
        while (found.hasNext()) {
            const auto match = found.next();
            links.append({int(match.capturedStart()), int(match.capturedLength())});
        }
        for (const auto &[begin, length] : links) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + begin);
            cursor.setPosition(block.position() + begin + length, QTextCursor::KeepAnchor);
            colour(cursor, theme.accent);
        }
    }
}

} // namespace

std::unique_ptr<QTextDocument> noteDocument(const QString &note, const QFont &font,
                                            const Theme &theme, int width)
{
    auto document = std::make_unique<ClosedDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setIndentWidth(18);
    document->setDefaultFont(font);
    document->setMarkdown(withKeptBreaks(note),
                          QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub
                                                          | QTextDocument::MarkdownNoHTML));
    colourLinks(*document, theme);
    document->setTextWidth(std::max(width, 1));
    return document;
}

void paintNote(QPainter &painter, const QRect &place, const QTextDocument &document,
               const Theme &theme)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, theme.ink);
    context.palette.setColor(QPalette::WindowText, theme.ink);
    context.palette.setColor(QPalette::Base, theme.card);
    context.clip = QRectF(QPointF(0, 0), QSizeF(place.size()));
    painter.save();
    painter.translate(place.topLeft());
    painter.setClipRect(context.clip, Qt::IntersectClip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

int heightOf(const QTextDocument &document)
{
    return int(std::ceil(document.size().height()));
}

} // namespace earmark
