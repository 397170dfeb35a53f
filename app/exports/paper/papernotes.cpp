// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/paper/papernotes.h"

#include "exports/document/grouping.h"
#include "exports/document/links.h"
#include "exports/document/markedtext.h"
#include "exports/document/notetext.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>

#include <array>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr double quoteIndent = 18; // points
constexpr double gap = 8;
constexpr std::array<QRgb, Annotation::colours> tints{0xfffbe9a6, 0xffcdebd2, 0xffcfe2f6,
                                                      0xfff7d3cb, 0xffe3d5ef};

/// Writes text into a QTextDocument. It sets text, never HTML, so a note stays what it is.
class Sheet
{
public:
    explicit Sheet(QTextDocument &document)
        : m_cursor(&document)
    {}

    void heading(const QString &text, int level, bool onNewPage = false)
    {
        QTextBlockFormat block;
        block.setHeadingLevel(level);
        block.setTopMargin(gap * 2);
        if (onNewPage)
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontPointSize(level == 1 ? 18 : level == 2 ? 14 : 12);
        begin(block, format);
        m_cursor.insertText(cleanLine(text));
    }

    void paragraph(double indent = 0)
    {
        QTextBlockFormat block;
        block.setTopMargin(gap / 2);
        block.setLeftMargin(indent);
        begin(block, {});
    }

    void text(const QString &text, const QTextCharFormat &format = {})
    {
        QString lines = cleanText(text);
        m_cursor.insertText(lines.replace(u'\n', QChar(QChar::LineSeparator)), format);
    }

    void quiet(const QString &text)
    {
        QTextCharFormat format;
        format.setForeground(QColor(0x55, 0x55, 0x55));
        format.setFontPointSize(9);
        this->text(text, format);
    }

    void link(const QString &text, const QUrl &url)
    {
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(encodedAddress(url));
        format.setForeground(QColor(0x1a, 0x5a, 0x8a));
        this->text(text, format);
    }

private:
    void begin(const QTextBlockFormat &block, const QTextCharFormat &format)
    {
        if (m_isFirst)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_isFirst = false;
        m_cursor.setBlockCharFormat(format);
        m_cursor.setCharFormat(format);
    }

    QTextCursor m_cursor;
    bool m_isFirst = true;
};

QTextCharFormat tinted(const Annotation &annotation)
{
    QTextCharFormat format;
    if (annotation.kind == Annotation::Kind::Highlight)
        format.setBackground(QColor::fromRgba(tints.at(size_t(annotation.colour))));
    return format;
}

void writeNote(Sheet &sheet, const NotesDocument &document, const Annotation &annotation)
{
    sheet.paragraph();
    sheet.link(spanText(annotation.span), earmarkLink(document.episode, annotation.span));
    for (const QString &part : {annotation.speaker, meaningOf(document, annotation)}) {
        if (!part.isEmpty())
            sheet.quiet(u" · "_s + cleanLine(part));
    }
    if (!annotation.quote.isEmpty()) {
        sheet.paragraph(quoteIndent);
        sheet.text(annotation.quote, tinted(annotation));
    }
    if (!annotation.note.isEmpty()) {
        sheet.paragraph(quoteIndent);
        sheet.text(annotation.note);
    }
    QStringList tags;
    for (const QString &tag : joinedTags({annotation}))
        tags += u'#' + tag;
    if (!tags.isEmpty()) {
        sheet.paragraph(quoteIndent);
        sheet.quiet(tags.join(u' '));
    }
}

void writeTurn(Sheet &sheet, const NotesDocument &document, const MarkedTurn &turn)
{
    sheet.paragraph();
    if (turn.begin)
        sheet.link(clockText(*turn.begin),
                   earmarkLink(document.episode, {*turn.begin, *turn.begin}));
    if (!turn.speaker.isEmpty())
        sheet.quiet(u' ' + cleanLine(turn.speaker));
    sheet.paragraph();
    for (const MarkedPiece &piece : turn.pieces)
        sheet.text(piece.text,
                   piece.notes.isEmpty() ? QTextCharFormat()
                                         : tinted(document.annotations.at(piece.notes.last())));
    for (const qsizetype at : turn.notes) {
        const Annotation &annotation = document.annotations.at(at);
        if (annotation.note.isEmpty())
            continue;
        sheet.paragraph(quoteIndent);
        sheet.text(annotation.note);
    }
}

void writeEpisode(Sheet &sheet, const NotesDocument &document, bool onNewPage)
{
    sheet.heading(titleOf(document.episode), 1, onNewPage);
    sheet.paragraph();
    for (const Fact &fact : factsOf(document))
        sheet.quiet(fact.name + u": "_s + fact.value + u'\n');
    sheet.heading(QCoreApplication::translate("notesexport", "Notes"), 2);
    for (const NotesGroup &group : groupedNotes(document)) {
        if (!group.heading.isEmpty())
            sheet.heading(group.heading, 3);
        for (const Annotation &annotation : group.notes)
            writeNote(sheet, document, annotation);
    }
    const QList<MarkedTurn> turns = markedTurns(document);
    if (!turns.isEmpty())
        sheet.heading(QCoreApplication::translate("notesexport", "Transcript"), 2);
    for (const MarkedTurn &turn : turns)
        writeTurn(sheet, document, turn);
}

void write(const QList<NotesDocument> &documents, QTextDocument &paper)
{
    paper.setUndoRedoEnabled(false);
    paper.setMetaInformation(QTextDocument::DocumentTitle,
                             documents.isEmpty() ? QString()
                                                 : cleanLine(titleOf(documents.first().episode)));
    Sheet sheet(paper);
    for (qsizetype at = 0; at < documents.size(); ++at)
        writeEpisode(sheet, documents.at(at), at > 0);
}

Result<> needFonts()
{
    if (!QGuiApplication::platformName().isEmpty())
        return done;
    return Error{QCoreApplication::translate("notesexport",
                                             "This format needs fonts, which are not loaded.")};
}

} // namespace

Result<QByteArray> notesAsOdt(const QList<NotesDocument> &documents)
{
    if (auto fonts = needFonts(); !fonts)
        return fonts.error();
    QTextDocument paper;
    write(documents, paper);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "ODF");
    if (!writer.write(&paper))
        return Error{
            QCoreApplication::translate("notesexport", "The document could not be written.")};
    return buffer.data();
}

Result<QByteArray> notesAsPdf(const QList<NotesDocument> &documents)
{
    if (auto fonts = needFonts(); !fonts)
        return fonts.error();
    QTextDocument paper;
    write(documents, paper);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    writer.setTitle(paper.metaInformation(QTextDocument::DocumentTitle));
    writer.setCreator(u"Earmark"_s);
    paper.print(&writer);
    return buffer.data();
}

} // namespace earmark
