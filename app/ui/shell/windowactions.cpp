// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace earmark {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("WindowActions", text);
}

QAction *make(QWidget *window, const char *text, const QKeySequence &shortcut = {})
{
    auto *action = new QAction(say(text), window);
    action->setShortcut(shortcut);
    window->addAction(action);
    return action;
}

QAction *makeToggle(QWidget *window, const char *text, const QKeySequence &shortcut)
{
    auto *action = make(window, text, shortcut);
    action->setCheckable(true);
    return action;
}

QMenu *addMenu(QMenuBar *bar, const char *title, const QList<QAction *> &actions)
{
    QMenu *menu = bar->addMenu(say(title));
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    return menu;
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : open(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Open…"), QKeySequence::Open))
    , openTranscript(make(window, QT_TRANSLATE_NOOP("WindowActions", "Open a &transcript…"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_O))
    , pastePage(
          make(window, QT_TRANSLATE_NOOP("WindowActions", "&Paste a page"), QKeySequence::Paste))
    , openDemo(make(window, QT_TRANSLATE_NOOP("WindowActions", "Open the &demo")))
    , exportNotes(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Export the notes…"),
                       Qt::CTRL | Qt::Key_E))
    , exportTranscript(make(window, QT_TRANSLATE_NOOP("WindowActions", "Export the t&ranscript…"),
                            Qt::CTRL | Qt::SHIFT | Qt::Key_E))
    , preferences(make(window, QT_TRANSLATE_NOOP("WindowActions", "Pre&ferences…"),
                       Qt::CTRL | Qt::Key_Comma))
    , quit(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Quit"), Qt::CTRL | Qt::Key_Q))
    , play(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Play"), Qt::Key_Space))
    , skipBack(
          make(window, QT_TRANSLATE_NOOP("WindowActions", "Skip &back"), Qt::CTRL | Qt::Key_Left))
    , skipForward(make(window, QT_TRANSLATE_NOOP("WindowActions", "Skip &forward"),
                       Qt::CTRL | Qt::Key_Right))
    , previousLine(
          make(window, QT_TRANSLATE_NOOP("WindowActions", "Pre&vious line"), Qt::CTRL | Qt::Key_Up))
    , nextLine(
          make(window, QT_TRANSLATE_NOOP("WindowActions", "&Next line"), Qt::CTRL | Qt::Key_Down))
    , previousTurn(make(window, QT_TRANSLATE_NOOP("WindowActions", "Previous t&urn"),
                        Qt::CTRL | Qt::Key_PageUp))
    , nextTurn(make(window, QT_TRANSLATE_NOOP("WindowActions", "Next &turn"),
                    Qt::CTRL | Qt::Key_PageDown))
    , goToTime(
          make(window, QT_TRANSLATE_NOOP("WindowActions", "&Go to a time…"), Qt::CTRL | Qt::Key_G))
    , goBack(make(window, QT_TRANSLATE_NOOP("WindowActions", "Back to &where you listened"),
                  Qt::ALT | Qt::Key_Left))
    , goForward(make(window, QT_TRANSLATE_NOOP("WindowActions", "Forwar&d again"),
                     Qt::ALT | Qt::Key_Right))
    , slower(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Slower"), Qt::Key_BracketLeft))
    , faster(make(window, QT_TRANSLATE_NOOP("WindowActions", "F&aster"), Qt::Key_BracketRight))
    , normalSpeed(make(window, QT_TRANSLATE_NOOP("WindowActions", "N&ormal speed"), Qt::Key_Equal))
    , louder(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Louder"), Qt::ALT | Qt::Key_Up))
    , softer(make(window, QT_TRANSLATE_NOOP("WindowActions", "So&fter"), Qt::ALT | Qt::Key_Down))
    , mute(makeToggle(window, QT_TRANSLATE_NOOP("WindowActions", "&Mute"), Qt::Key_M))
    , skipSilences(
          makeToggle(window, QT_TRANSLATE_NOOP("WindowActions", "S&kip silences"), Qt::Key_S))
    , find(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Find in the transcript"),
                QKeySequence::Find))
    , findNext(make(window, QT_TRANSLATE_NOOP("WindowActions", "Find &next"), Qt::Key_F3))
    , findPrevious(make(window, QT_TRANSLATE_NOOP("WindowActions", "Find &previous"),
                        Qt::SHIFT | Qt::Key_F3))
    , returnToNow(
          make(window, QT_TRANSLATE_NOOP("WindowActions", "&Back to the current line"), Qt::Key_F))
    , pin(make(window, QT_TRANSLATE_NOOP("WindowActions", "This &line starts now"), Qt::Key_P))
    , unpin(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Forget this line’s time"),
                 Qt::SHIFT | Qt::Key_P))
    , notSaid(make(window, QT_TRANSLATE_NOOP("WindowActions", "Nobody sa&ys this line"), Qt::Key_X))
    , align(make(window, QT_TRANSLATE_NOOP("WindowActions", "Find the times in the s&ound"),
                 Qt::CTRL | Qt::Key_L))
    , alignAs(make(window,
                   QT_TRANSLATE_NOOP("WindowActions", "Find the times, choosing the lan&guage…")))
    , checkDoubts(
          make(window, QT_TRANSLATE_NOOP("WindowActions", "&Check the doubtful lines"), Qt::Key_D))
    , fileTimes(make(window, QT_TRANSLATE_NOOP("WindowActions", "Use the times of the fil&e")))
    , speakers(new QMenu(say(QT_TRANSLATE_NOOP("WindowActions", "&Speakers")), window))
    , transcripts(new QMenu(say(QT_TRANSLATE_NOOP("WindowActions", "&Transcripts")), window))
    , howRead(make(window, QT_TRANSLATE_NOOP("WindowActions", "How it was &read"),
                   Qt::CTRL | Qt::Key_I))
    , copy(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Copy"), QKeySequence::Copy))
    , selectAll(
          make(window, QT_TRANSLATE_NOOP("WindowActions", "Select &all"), QKeySequence::SelectAll))
    , bookmark(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Bookmark"), Qt::Key_B))
    , noteNow(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Note this moment"), Qt::Key_N))
    , noteSelection(make(window, QT_TRANSLATE_NOOP("WindowActions", "Note the &selected words"),
                         Qt::CTRL | Qt::Key_N))
    , undo(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Undo"), QKeySequence::Undo))
    , redo(make(window, QT_TRANSLATE_NOOP("WindowActions", "Re&do"), QKeySequence::Redo))
    , libraryPane(makeToggle(window, QT_TRANSLATE_NOOP("WindowActions", "&Episodes"), Qt::Key_F9))
    , notesPane(makeToggle(window, QT_TRANSLATE_NOOP("WindowActions", "&Notes"), Qt::Key_F10))
    , readingSettings(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Reading settings"),
                           Qt::CTRL | Qt::Key_T))
    , larger(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Larger text")))
    , smaller(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Smaller text")))
    , usualSize(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Usual text size"),
                     Qt::CTRL | Qt::Key_0))
    , fullScreen(
          makeToggle(window, QT_TRANSLATE_NOOP("WindowActions", "&Full screen"), Qt::Key_F11))
    , shortcuts(make(window, QT_TRANSLATE_NOOP("WindowActions", "&Keyboard shortcuts"), Qt::Key_F1))
    , about(make(window, QT_TRANSLATE_NOOP("WindowActions", "&About Earmark")))
{
    for (int colour = 0; colour < 5; ++colour) {
        highlights.append(make(window, QT_TRANSLATE_NOOP("WindowActions", "Highlight"),
                               QKeySequence(Qt::Key_1 + colour)));
    }
    quit->setMenuRole(QAction::QuitRole);
    preferences->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
    // Plus is on a key with =, or on its own, or on the keypad.
    larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    smaller->setShortcut(Qt::CTRL | Qt::Key_Minus);
    undo->setEnabled(false);
    redo->setEnabled(false);
}

QList<QMenu *> WindowActions::addTo(QMenuBar *bar) const
{
    QList<QAction *> passages{bookmark, noteNow, nullptr, noteSelection};
    passages += highlights;
    return {
        addMenu(bar, QT_TRANSLATE_NOOP("WindowActions", "&File"),
                {open, openTranscript, pastePage, openDemo, nullptr, exportNotes, exportTranscript,
                 nullptr, preferences, quit}),
        addMenu(bar, QT_TRANSLATE_NOOP("WindowActions", "&Edit"),
                {undo, redo, nullptr, copy, selectAll, nullptr, find, findNext, findPrevious}),
        addMenu(bar, QT_TRANSLATE_NOOP("WindowActions", "&Play"),
                {play,         skipBack,     skipForward, nullptr,  previousLine,
                 nextLine,     previousTurn, nextTurn,    goToTime, goBack,
                 goForward,    nullptr,      slower,      faster,   normalSpeed,
                 skipSilences, nullptr,      louder,      softer,   mute}),
        addMenu(bar, QT_TRANSLATE_NOOP("WindowActions", "&Transcript"),
                {returnToNow, nullptr, pin, unpin, notSaid, nullptr, align, alignAs, checkDoubts,
                 fileTimes, nullptr, speakers->menuAction(), transcripts->menuAction(), howRead}),
        addMenu(bar, QT_TRANSLATE_NOOP("WindowActions", "&Notes"), passages),
        addMenu(bar, QT_TRANSLATE_NOOP("WindowActions", "&View"),
                {libraryPane, notesPane, nullptr, readingSettings, larger, smaller, usualSize,
                 fullScreen}),
        addMenu(bar, QT_TRANSLATE_NOOP("WindowActions", "&Help"), {shortcuts, about}),
    };
}

} // namespace earmark
