// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page/pagecopy.h"

#include "ui/widgets/timetext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

struct Piece
{
    QString time;
    QString speaker;
    QString text;
};

QList<Piece> piecesOf(const PageText &text, PageSpan span, bool withTimes)
{
    const qsizetype first = text.turnAt(span.begin);
    const qsizetype last = text.turnAt(span.end - 1);
    QList<Piece> pieces;
    for (qsizetype turn = first; turn <= last; ++turn) {
        const qsizetype begin = text.turnSpan(turn).begin;
        while (turn < last && text.isContinuation(turn + 1))
            ++turn;
        const PageSpan part = span.within({begin, text.turnSpan(turn).end});
        if (part.isEmpty())
            continue;
        const Cue &cue = text.transcript().cues.at(text.rowAt(part.begin));
        Piece piece{.time = {}, .speaker = {}, .text = text.text(part)};
        piece.text.replace(QChar::LineSeparator, u'\n');
        if (withTimes && cue.begin)
            piece.time = timeText(text.timeAt(part.begin).value_or(*cue.begin));
        if (withTimes || first != last)
            piece.speaker = text.transcript().speakerName(cue.speaker);
        pieces.append(piece);
    }
    return pieces;
}

QString asPlain(const Piece &piece)
{
    QString plain;
    if (!piece.time.isEmpty())
        plain += u"[%1] "_s.arg(piece.time);
    if (!piece.speaker.isEmpty())
        plain += u"%1: "_s.arg(piece.speaker);
    return plain + piece.text;
}

QString asHtml(const Piece &piece)
{
    QString html;
    if (!piece.time.isEmpty())
        html += u"<time>%1</time> "_s.arg(piece.time);
    if (!piece.speaker.isEmpty())
        html += u"<b>%1</b>: "_s.arg(piece.speaker.toHtmlEscaped());
    html += piece.text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    return u"<p>%1</p>"_s.arg(html);
}

} // namespace

std::unique_ptr<QMimeData> copyOf(const PageText &text, PageSpan span, bool withTimes)
{
    auto copy = std::make_unique<QMimeData>();
    if (text.isEmpty() || span.isEmpty())
        return copy;
    QStringList plain;
    QString html;
    for (const Piece &piece : piecesOf(text, span, withTimes)) {
        plain.append(asPlain(piece));
        html += asHtml(piece);
    }
    copy->setText(plain.join(u"\n\n"_s));
    copy->setHtml(html);
    return copy;
}

void copyToClipboard(const PageText &text, PageSpan span, bool withTimes)
{
    QGuiApplication::clipboard()->setMimeData(copyOf(text, span, withTimes).release());
}

} // namespace earmark
