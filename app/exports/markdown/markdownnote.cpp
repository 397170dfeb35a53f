// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/markdown/markdownnote.h"

#include "exports/markdown/markdowntext.h"

#include <algorithm>
#include <cmark.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr int maxRounds = 200; ///< of escaping; a note with more HTML is written as plain text

using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

Tree parsed(const QByteArray &markdown)
{
    return {cmark_parse_document(markdown.constData(), size_t(markdown.size()), CMARK_OPT_DEFAULT),
            cmark_node_free};
}

// CommonMark, "Raw HTML": whether `<` before this text may begin a tag or a comment.
bool mayBeginHtml(QByteArrayView after)
{
    const char next = after.isEmpty() ? ' ' : after.front();
    return (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/'
        || next == '!' || next == '?';
}

QByteArray withoutTags(const QByteArray &line)
{
    QByteArray escaped;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line.at(at) == '<' && mayBeginHtml(QByteArrayView(line).sliced(at + 1))
            && !escaped.endsWith('\\'))
            escaped += '\\';
        escaped += line.at(at);
    }
    return escaped;
}

// Escapes the first piece of HTML in the note; false if there is none.
bool escapeHtml(QByteArrayList &lines)
{
    const Tree tree = parsed(lines.join('\n'));
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> nodes(cmark_iter_new(tree.get()),
                                                                        cmark_iter_free);
    while (cmark_iter_next(nodes.get()) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(nodes.get());
        const cmark_node_type type = cmark_node_get_type(node);
        if (type != CMARK_NODE_HTML_BLOCK && type != CMARK_NODE_HTML_INLINE)
            continue;
        const qsizetype line = cmark_node_get_start_line(node) - 1;
        const qsizetype column = cmark_node_get_start_column(node) - 1;
        if (line < 0 || line >= lines.size())
            return true;
        // Only one per call: the insertion shifts the positions after it.
        if (type == CMARK_NODE_HTML_INLINE && lines.at(line).mid(column, 1) == "<") {
            lines[line].insert(column, '\\');
            return true;
        }
        const qsizetype last = std::min<qsizetype>(cmark_node_get_end_line(node), lines.size());
        for (qsizetype at = line; at < std::max(line + 1, last); ++at)
            lines[at] = withoutTags(lines.at(at));
        return true;
    }
    return false;
}

// Whether text that follows the note would become part of it.
bool isLeftOpen(const QByteArray &note)
{
    const Tree tree = parsed(note + "\n\nx");
    cmark_node *last = cmark_node_last_child(tree.get());
    return cmark_node_get_type(last) != CMARK_NODE_PARAGRAPH
        || cmark_node_get_end_line(last) != cmark_node_get_start_line(last);
}

// Closes an open code fence. Empty if that does not help.
QByteArray closed(const QByteArray &note)
{
    if (!isLeftOpen(note))
        return note;
    for (const char sign : {'`', '~'}) {
        qsizetype run = 0;
        qsizetype longest = 3;
        for (const char letter : note) {
            run = letter == sign ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const QByteArray fenced = note + '\n' + QByteArray(longest, sign);
        if (!isLeftOpen(fenced))
            return fenced;
    }
    return {};
}

// Obsidian hides the text after an unpaired %%, and shows it as a formula after an unpaired $$.
void escapeLoneMarks(QString &note)
{
    for (const auto &mark : {u"%%"_s, u"$$"_s}) {
        const QStringList between = note.split(mark);
        if (between.size() % 2 == 1)
            continue; // they stand in pairs
        const qsizetype last = note.size() - between.last().size() - mark.size();
        qsizetype end = last + mark.size();
        while (end < note.size() && note.at(end) == mark.front())
            ++end;
        note.replace(last, end - last, (u'\\' + mark.first(1)).repeated(end - last));
    }
}

// Turns all line ends into line feeds, because a lone carriage return would end a line of the block
// quote. Replaces tabs by spaces, because a tab after the `>` of a block quote would be narrower.
QString withLineFeeds(QString note)
{
    constexpr qsizetype tabStop = 4;
    note.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QString kept;
    qsizetype column = 0;
    for (const QChar letter : note) {
        const qsizetype width = letter == u'\t' ? tabStop - column % tabStop : 1;
        if (letter.unicode() < 0x20 && letter != u'\n')
            kept += QString(width, u' ');
        else
            kept += letter;
        column = letter == u'\n' ? 0 : column + width;
    }
    return kept;
}

} // namespace

bool isPlain(const QString &note)
{
    const auto lines = note.split(u'\n');
    return std::ranges::all_of(lines, [](const QString &line) {
        QString written = markdownLine(line);
        for (const QString &address : addressesIn(line))
            written.replace(u'<' + address + u'>', address);
        return written == line;
    });
}

QString keptMarkdown(const QString &note)
{
    QString kept = withLineFeeds(note);
    if (isPlain(kept))
        return markdownText(kept);
    escapeLoneMarks(kept);
    QByteArrayList lines = kept.toUtf8().split('\n');
    int round = 0;
    while (escapeHtml(lines)) {
        if (++round == maxRounds)
            return markdownText(note);
    }
    const QByteArray whole = closed(lines.join('\n'));
    return whole.isEmpty() ? markdownText(note) : QString::fromUtf8(whole);
}

} // namespace earmark
