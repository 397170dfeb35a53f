// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/controllers/savecontroller.h"

#include "ui/shell/notices/notices.h"
#include "ui/widgets/plain/plaintext.h"

#include <QLabel>

using namespace std::chrono_literals;

namespace earmark {

SaveController::SaveController(WriteQueue *queue, Notices &notices, QWidget *window)
    : QObject(window)
    , m_queue(queue)
    , m_notices(notices)
    , m_warning(plainLabel(window))
{
    m_warning->setWordWrap(true);
    m_warning->setMargin(8);
    m_warning->setAccessibleName(tr("Warning"));
    m_warning->hide();
    if (!m_queue)
        return;
    connect(m_queue, &WriteQueue::behind, this, &SaveController::warnOf);
    connect(m_queue, &WriteQueue::caughtUp, this, &SaveController::takeCaughtUp);
    connect(m_queue, &WriteQueue::refused, this, &SaveController::refused);
}

void SaveController::warn(const QString &sentence)
{
    m_stays = sentence;
    m_warning->setText(sentence);
    m_warning->setVisible(!sentence.isEmpty());
}

void SaveController::warnOf(const Error &why)
{
    m_warning->setText(
        tr("%1 What you did last is not on disk yet. Earmark keeps trying.").arg(why.message));
    m_warning->show();
}

void SaveController::takeCaughtUp()
{
    warn(m_stays);
    if (m_notices.bar()->sentence() != question())
        return;
    m_notices.bar()->close();
    emit closeRequested();
}

bool SaveController::finish(milliseconds patience)
{
    return !m_queue || m_queue->finish(patience);
}

bool SaveController::mayClose()
{
    if (m_closesAnyway || finish(40ms))
        return true;
    m_notices.ask(question(),
                  {{tr("Close anyway"), [this] { closeAnyway(); }},
                   {tr("Stay open"), [this] { emit stayed(); }}},
                  this);
    return false;
}

QString SaveController::question()
{
    return tr("Not everything you did is on disk yet. Earmark closes as soon as it is.");
}

void SaveController::closeAnyway()
{
    m_closesAnyway = true;
    emit closeRequested();
}

} // namespace earmark
