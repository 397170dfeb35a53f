// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/writing/writingactions.h"

#include "ui/settings/keys/keyrules.h"

#include <QWidget>

namespace earmark {

namespace {

// The key that the listener gives it is kept under `name`, which never changes.
QAction *makeWritingAction(QWidget *window, const char *name, const QString &text,
                           const QKeySequence &key)
{
    auto *action = new QAction(text, window);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    action->setProperty(whileWriting, true);
    return action;
}

} // namespace

WritingActions::WritingActions(QWidget *window)
    : playWhileWriting(makeWritingAction(window, "playWhileWriting",
                                         tr("Play or pause; twice: back a little and play"),
                                         Qt::Key_Tab))
    , backWhileWriting(makeWritingAction(window, "backWhileWriting", tr("Back a little"),
                                         Qt::SHIFT | Qt::Key_Tab))
    , beginEarlier(makeWritingAction(window, "beginEarlier",
                                     tr("The line or word begins 50 ms earlier"), Qt::Key_F7))
    , beginLater(makeWritingAction(window, "beginLater", tr("The line or word begins 50 ms later"),
                                   Qt::Key_F8))
    , endEarlier(makeWritingAction(window, "endEarlier", tr("The line or word ends 50 ms earlier"),
                                   Qt::SHIFT | Qt::Key_F7))
    , endLater(makeWritingAction(window, "endLater", tr("The line or word ends 50 ms later"),
                                 Qt::SHIFT | Qt::Key_F8))
    , beginSlightlyEarlier(makeWritingAction(window, "beginSlightlyEarlier",
                                             tr("The line or word begins 10 ms earlier"),
                                             Qt::ALT | Qt::SHIFT | Qt::Key_Left))
    , beginSlightlyLater(makeWritingAction(window, "beginSlightlyLater",
                                           tr("The line or word begins 10 ms later"),
                                           Qt::ALT | Qt::SHIFT | Qt::Key_Right))
    , endSlightlyEarlier(makeWritingAction(window, "endSlightlyEarlier",
                                           tr("The line or word ends 10 ms earlier"),
                                           Qt::ALT | Qt::SHIFT | Qt::Key_Home))
    , endSlightlyLater(makeWritingAction(window, "endSlightlyLater",
                                         tr("The line or word ends 10 ms later"),
                                         Qt::ALT | Qt::SHIFT | Qt::Key_End))
    , beginsNow(
          makeWritingAction(window, "beginsNow", tr("The line or word begins now"), Qt::Key_F5))
    , endsNow(makeWritingAction(window, "endsNow", tr("The line or word ends now"),
                                Qt::SHIFT | Qt::Key_F5))
{}

QList<QAction *> WritingActions::timeActions() const
{
    return {
        beginEarlier,       beginLater,         endEarlier,       endLater,  beginSlightlyEarlier,
        beginSlightlyLater, endSlightlyEarlier, endSlightlyLater, beginsNow, endsNow};
}

} // namespace earmark
