// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/view/transcriptview.h"

#include "measuring.h"
#include "transcript/text.h"
#include "ui/reader/readerpane.h"

#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>
#include <cstdio>

// Prints how fast the transcript view displays and scrolls 10,000 lines of 115,000 words, compared
// with a QTextEdit that gets the same text in the same run.

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 10'000;
constexpr int linesPerTurn = 5;
constexpr QSize size(900, 700);

QString lineOfWords(int line)
{
    static const QStringList words{
        u"the"_s,   u"plant"_s, u"negotiates"_s, u"with"_s, u"light"_s, u"always"_s, u"and"_s,
        u"never"_s, u"flees"_s, u"somewhere"_s,  u"else"_s, u"of"_s,    u"course"_s};
    QStringList chosen;
    for (int i = 0; i < 11 + line % 2; ++i)
        chosen.append(words.at((line * 7 + i * (1 + line % 5)) % int(words.size())));
    return chosen.join(u' ') + u'.';
}

Transcript talk()
{
    Transcript transcript;
    const QList<SpeakerId> speakers{transcript.addSpeaker(u"Anne"_s),
                                    transcript.addSpeaker(u"Paul"_s)};
    for (int line = 0; line < lines; ++line) {
        Cue cue;
        cue.beginsTurn = line % linesPerTurn == 0;
        cue.speaker = speakers.at(line / linesPerTurn % 2);
        cue.origin = TimeOrigin::File;
        cue.begin = std::chrono::seconds(4 * line);
        cue.end = std::chrono::seconds(4 * line + 4);
        cue.text = lineOfWords(line);
        cue.words = splitIntoWords(cue.text);
        transcript.addCue(cue);
    }
    return transcript;
}

struct Times
{
    double firstPaint = 0;
    double move = 0; ///< the median
    double slowMove = 0; ///< the 95th percentile
    double resize = 0;
    double resident = 0;
};

void sumUp(Times &times, QList<double> moves)
{
    std::ranges::sort(moves);
    times.move = moves.at(moves.size() / 2);
    times.slowMove = moves.at(moves.size() * 95 / 100);
}

Times measureView(const Transcript &transcript)
{
    Times times;
    ReaderPane pane;
    auto *view = pane.findChild<TranscriptView *>();
    pane.setEpisode({}, {});
    pane.resize(size);
    pane.show();
    QApplication::processEvents();
    times.firstPaint = inMilliseconds([&] {
        pane.setTranscript(transcript, TranscriptId(1));
        view->viewport()->repaint();
    });
    QList<double> moves;
    for (int i = 0; i < 600; ++i) {
        const auto position = std::chrono::milliseconds(20'000'000 + 350 * i);
        moves.append(inMilliseconds([&] {
            pane.setPosition(position);
            view->viewport()->repaint();
        }));
        QApplication::processEvents(); // the page may still be scrolling
    }
    moves.removeFirst(); // the jump to the middle
    sumUp(times, moves);
    times.resize = inMilliseconds([&] {
                       for (int i = 1; i <= 20; ++i) {
                           pane.resize(size.width() - 20 * i, size.height());
                           QApplication::processEvents();
                       }
                   })
        / 20;
    times.resident = residentMegabytes();
    return times;
}

void fill(QTextEdit &edit, const Transcript &transcript)
{
    QTextCursor cursor(edit.document());
    QTextBlockFormat format;
    format.setLineHeight(160, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(20);
    cursor.beginEditBlock();
    cursor.setBlockFormat(format);
    for (qsizetype row = 0; row < transcript.cues.size(); row += linesPerTurn) {
        if (row > 0)
            cursor.insertBlock(format);
        cursor.insertText(joinedText(transcript, row, row + linesPerTurn - 1));
    }
    cursor.endEditBlock();
}

QTextEdit::ExtraSelection band(const QTextBlock &block, int from, int to)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(block);
    selection.cursor.setPosition(block.position() + from);
    selection.cursor.setPosition(block.position() + std::min(to, block.length() - 1),
                                 QTextCursor::KeepAnchor);
    selection.format.setBackground(Qt::cyan);
    return selection;
}

Times measureTextEdit(const Transcript &transcript)
{
    Times times;
    QTextEdit edit;
    edit.setReadOnly(true);
    edit.setUndoRedoEnabled(false);
    edit.document()->setDefaultFont(ReadingStyle().font());
    edit.resize(size);
    edit.show();
    QApplication::processEvents();
    times.firstPaint = inMilliseconds([&] {
        fill(edit, transcript);
        edit.viewport()->repaint();
    });
    QList<double> moves;
    const int firstBlock = lines / linesPerTurn / 2;
    for (int i = 0; i < 600; ++i) {
        moves.append(inMilliseconds([&] {
            const QTextBlock block = edit.document()->findBlockByNumber(firstBlock + i / 55);
            edit.setExtraSelections({band(block, i % 55 * 5, i % 55 * 5 + 60),
                                     band(block, i % 55 * 5, i % 55 * 5 + 7)});
            edit.setTextCursor(QTextCursor(block));
            edit.viewport()->repaint();
        }));
    }
    moves.removeFirst();
    sumUp(times, moves);
    times.resize = inMilliseconds([&] {
                       for (int i = 1; i <= 20; ++i) {
                           edit.resize(size.width() - 20 * i, size.height());
                           QApplication::processEvents();
                       }
                   })
        / 20;
    times.resident = residentMegabytes();
    return times;
}

void print(const char *name, double view, double edit, const char *bound)
{
    std::printf("%-26s %10.2f %12.2f %9.2f   %s\n", name, view, edit, edit > 0 ? view / edit : 0,
                bound);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());

    const Transcript transcript = talk();
    qsizetype words = 0;
    for (const Cue &cue : transcript.cues)
        words += cue.words.size();
    const double before = residentMegabytes();
    const Times view = measureView(transcript);
    const Times edit = measureTextEdit(transcript);

    std::printf("%d lines, %lld words, %dx%d; %.0f MB resident before\n", lines,
                static_cast<long long>(words), size.width(), size.height(), before);
    std::printf("%-26s %10s %12s %9s\n", "", "this view", "QTextEdit", "ratio");
    print("first paint, ms", view.firstPaint, edit.firstPaint, "at most 120");
    print("move highlight, median ms", view.move, edit.move, "at most 4");
    print("move highlight, 95 % ms", view.slowMove, edit.slowMove, "at most 4");
    print("resize, ms", view.resize, edit.resize, "");
    print("resident in all, MB", view.resident, edit.resident, "at most 140");
    return 0;
}
