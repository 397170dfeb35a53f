// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../session/house.h"
#include "../../transcript/lines.h"
#include "ui/reader/correct/lineeditor.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/view/transcriptview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices/noticebar.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace earmark {

/// A House with a recording, its transcript and the whole window, used like a listener does, with
/// the default settings.
struct WindowHouse : House
{
    WindowHouse()
    {
        QSettings().clear();
        QSettings().setValue(QStringLiteral("transcript/findTimes"), false); // a tone says nothing
        file(QStringLiteral("talk.vtt"), twoLines);
    }

    void makeWindow()
    {
        window.reset();
        window =
            std::make_unique<MainWindow>(library, notebook, player, folder.path(), queue.get());
        window->show();
    }

    void open(const QString &recording) const
    {
        window->open({recording});
        QTRY_COMPARE(text().cues.size(), 2);
        QTRY_COMPARE(player.state(), Player::State::Paused);
    }

    /// The window with the recording open and the caret before its first line.
    void openTalk()
    {
        makeWindow();
        open(talk);
        view()->setFocus();
        view()->setCaretPosition(0);
    }

    /// The same with the first line being corrected.
    void openLine()
    {
        openTalk();
        QTest::keyClick(view(), Qt::Key_Return);
        QVERIFY(editor()->isVisible());
    }

    LineEditor *editor() const { return window->findChild<LineEditor *>(); }
    QStringList texts() const { return cueTexts(text()); }
    ReaderPane *reader() const { return window->findChild<ReaderPane *>(); }
    TranscriptView *view() const { return window->findChild<TranscriptView *>(); }
    const Transcript &text() const { return view()->text().transcript(); }
    NoticeBar *notice() const { return window->findChild<NoticeBar *>(); }

    /// The text of the toast; empty if there is none.
    QString toast() const
    {
        auto *toast = window->findChild<Toast *>();
        return toast->isVisible() ? toast->accessibleName() : QString();
    }

    /// Presses an answer to the notice once it is there.
    void choose(const QString &answer) const
    {
        QTRY_VERIFY(notice()->isVisible());
        for (auto *button : notice()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == answer)
                return button->click();
        }
        QFAIL(qPrintable(answer));
    }

    /// The action whose text starts like this, as shown in menus.
    QAction *action(const QString &text) const
    {
        const auto actions = window->actions();
        const auto found = std::ranges::find_if(
            actions, [&text](const QAction *one) { return one->text().startsWith(text); });
        return found == actions.end() ? nullptr : *found;
    }

    const QString talk = file(QStringLiteral("talk.wav"), toneWav(std::chrono::seconds(8)));
    std::unique_ptr<MainWindow> window;
};

} // namespace earmark
