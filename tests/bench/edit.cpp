// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"
#include "session/episode/editing.h"
#include "session/house.h"
#include "transcript/edit/lines.h"
#include "ui/reader/correct/lineeditor.h"
#include "ui/reader/view/transcriptview.h"
#include "ui/shell/mainwindow.h"

#include <QTest>

#include <algorithm>
#include <cstdio>

// Prints how long corrections of 10,000 lines of 115,000 words take in the window, from the key to
// the painted frame, and how much memory that needs. A QTextEdit with the same text, in the same
// run, is the baseline for keys.

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 10'000;
constexpr int hits = 3'000;

QByteArray talk()
{
    QByteArray vtt = "WEBVTT\n\n";
    for (int line = 0; line < lines; ++line) {
        const auto time = [](int second) {
            return u"%1:%2:%3.000"_s.arg(second / 3600, 2, 10, QChar(u'0'))
                .arg(second / 60 % 60, 2, 10, QChar(u'0'))
                .arg(second % 60, 2, 10, QChar(u'0'))
                .toUtf8();
        };
        vtt += time(2 * line) + " --> " + time(2 * line + 2) + "\n<v "
            + (line / 5 % 2 == 0 ? "Anne" : "Paul") + ">";
        vtt += line % 10 < 3 ? "IZIA " : "She ";
        vtt += "negotiates with the light always and never flees somewhere";
        vtt += line % 2 == 0 ? " else in line " : " in line ";
        vtt += QByteArray::number(line) + ".\n\n";
    }
    return vtt;
}

void print(const char *what, QList<double> times)
{
    std::ranges::sort(times);
    std::printf("%-44s %7.1f ms %7.1f ms\n", what, times.at(times.size() / 2),
                times.at(times.size() * 95 / 100));
}

QList<double> typeInto(QWidget *editor, QWidget *painted, int keys)
{
    QList<double> times;
    for (int i = 0; i < keys; ++i) {
        times.append(inMilliseconds([&] {
            QTest::keyClick(editor, i % 6 == 5 ? Qt::Key_Space : Qt::Key_A);
            painted->repaint();
        }));
    }
    return times;
}

/// The window with the long talk.
struct Bench : House
{
    Bench()
    {
        QSettings().setValue(u"transcript/findTimes"_s, false);
        file(u"talk.vtt"_s, talk());
        window.resize(1200, 900);
        window.show();
        window.open({file(u"talk.wav"_s, toneWav(std::chrono::seconds(8)))});
        while (view->text().transcript().cues.size() != lines)
            QTest::qWait(20);
    }

    LineEditor *editor() const { return window.findChild<LineEditor *>(); }

    MainWindow window{library, notebook, player, folder.path(), queue.get()};
    TranscriptView *view = window.findChild<TranscriptView *>();
    QWidget *page = view->viewport();
};

void measureTyping(Bench &bench)
{
    QList<double> saves;
    QList<double> keys;
    for (int row = lines / 2; row < lines / 2 + 20; ++row) {
        bench.view->setCaretPosition(bench.view->text().rowSpan(row).begin);
        QTest::keyClick(bench.view, Qt::Key_Return);
        keys += typeInto(bench.editor(), bench.page, 20);
        saves.append(inMilliseconds([&] {
            bench.editor()->save();
            bench.page->repaint();
        }));
        QTest::keyClick(bench.editor(), Qt::Key_Escape);
    }
    print("key to painted frame", keys);
    print("line saved, to painted frame", saves);
}

void measureSplits(Bench &bench)
{
    QList<double> splits;
    bench.view->setCaretPosition(bench.view->text().rowSpan(lines / 3).begin);
    QTest::keyClick(bench.view, Qt::Key_Return);
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(bench.editor(), Qt::Key_Right, Qt::ControlModifier);
        splits.append(inMilliseconds([&] {
            QTest::keyClick(bench.editor(), Qt::Key_Return);
            bench.page->repaint();
        }));
    }
    QTest::keyClick(bench.editor(), Qt::Key_Escape);
    print("line split, to painted frame", splits);
}

void measureReplacing(Bench &bench, OpenEpisode &open)
{
    QList<Replacement> replacements;
    for (const Cue &cue : open.editing().text().cues) {
        if (cue.text.startsWith(u"IZIA ") && replacements.size() < hits)
            replacements.append({cue.id, 0, 4, u"Isia"_s});
    }
    QList<double> replacing;
    QList<double> undoing;
    for (int i = 0; i < 3; ++i) {
        replacing.append(inMilliseconds([&] {
            open.editing().change(ActKind::ReplaceText,
                                  withReplacements(open.editing().text(), replacements));
            bench.page->repaint();
        }));
        undoing.append(inMilliseconds([&] {
            open.undo();
            bench.page->repaint();
        }));
    }
    std::printf("%lld replacements:\n", qint64(replacements.size()));
    print("replaced, to painted frame", replacing);
    print("undone, to painted frame", undoing);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"earmark-bench"_s);
    QSettings().clear();
    Bench bench;
    OpenEpisode &open = *bench.window.findChild<Session *>()->current();
    std::printf("%-44s %10s %10s\n", "", "median", "95 %");
    QTextEdit plain;
    plain.setPlainText(QString::fromUtf8(talk()));
    plain.resize(bench.page->size());
    plain.show();
    plain.moveCursor(QTextCursor::Start);
    print("key to painted frame, QTextEdit", typeInto(&plain, plain.viewport(), 200));
    const double before = residentMegabytes();
    measureTyping(bench);
    measureSplits(bench);
    measureReplacing(bench, open);
    std::printf("memory: %.0f MB before, %.0f MB after\n", before, residentMegabytes());
    return bench.settle() ? 0 : 1;
}
