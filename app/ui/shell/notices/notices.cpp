// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notices/notices.h"

#include "session/episode/openepisode.h"
#include "ui/widgets/toast.h"

namespace earmark {

Notices::Notices(QWidget *window)
    : QObject(window)
    , m_toast(new Toast(window))
    , m_bar(new NoticeBar(window))
{}

void Notices::say(const QString &sentence, const QObject *belongsTo)
{
    m_toast->say(sentence, belongsTo);
}

void Notices::fail(const Error &error, const QObject *belongsTo)
{
    m_toast->say(error.message, belongsTo);
}

void Notices::offer(const QString &sentence, const QString &action,
                    const std::function<void()> &act, const QObject *belongsTo)
{
    m_toast->offer(sentence, action, act, belongsTo);
}

void Notices::offerUndo(const QString &sentence, OpenEpisode &open)
{
    auto *untilNextAct = new QObject(&open);
    connect(&open.history(), &History::changed, untilNextAct, &QObject::deleteLater);
    m_toast->offer(
        sentence, tr("Undo"), [&open] { open.undo(); }, untilNextAct);
}

void Notices::ask(const QString &sentence, const QList<Choice> &choices, const QObject *belongsTo)
{
    m_bar->ask(sentence, choices, belongsTo);
}

} // namespace earmark
