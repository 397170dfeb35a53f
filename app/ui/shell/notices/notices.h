// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/shell/notices/noticebar.h"

#include <QObject>

namespace earmark {

class OpenEpisode;
class Toast;

/// What the window says and asks. Everything that is said of something goes with it: `belongsTo`
/// is the open episode, most often.
class Notices : public QObject
{
    Q_OBJECT

public:
    explicit Notices(QWidget *window);

    Toast *toast() const { return m_toast; } ///< to be laid out
    NoticeBar *bar() const { return m_bar; }

    void say(const QString &sentence, const QObject *belongsTo = nullptr);
    void fail(const Error &error, const QObject *belongsTo = nullptr);
    void offer(const QString &sentence, const QString &action, const std::function<void()> &act,
               const QObject *belongsTo = nullptr);
    /// Of what was just done to the episode; goes as soon as something else is done.
    void offerUndo(const QString &sentence, OpenEpisode &open);
    void ask(const QString &sentence, const QList<Choice> &choices, const QObject *belongsTo);

private:
    Toast *m_toast;
    NoticeBar *m_bar;
};

} // namespace earmark
