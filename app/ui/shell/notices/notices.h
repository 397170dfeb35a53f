// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/shell/notices/noticebar.h"

#include <QObject>

namespace earmark {

class OpenEpisode;
class Toast;

/// Messages and questions in the window. A message disappears when `belongsTo` is destroyed,
/// usually the open episode.
class Notices : public QObject
{
    Q_OBJECT

public:
    explicit Notices(QWidget *window);

    Toast *toast() const { return m_toast; } ///< for the layout
    NoticeBar *bar() const { return m_bar; }

    void say(const QString &sentence, const QObject *belongsTo = nullptr);
    void fail(const Error &error, const QObject *belongsTo = nullptr);
    void offer(const QString &sentence, const QString &action, const std::function<void()> &act,
               const QObject *belongsTo = nullptr);
    /// Offers to undo the latest act; disappears with the next act.
    void offerUndo(const QString &sentence, OpenEpisode &open);
    void ask(const QString &sentence, const QList<Choice> &choices, const QObject *belongsTo);

private:
    Toast *m_toast;
    NoticeBar *m_bar;
};

} // namespace earmark
