// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/endsignals.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace earmark {

namespace {

// Global, because a signal handler gets only the number of the signal.
std::atomic<int> writeEnd = -1;

void tell(int)
{
    const char byte = 0;
    (void)!::write(writeEnd, &byte, 1);
}

// Signals that the parent wants ignored (nohup) stay ignored.
void handle(int signal)
{
    struct sigaction before = {};
    if (sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
        return;
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    sigaction(signal, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // signals end the program at once, as usual
    m_read = ends[0];
    writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_read, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit received();
    });
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        handle(signal);
}

EndSignals::~EndSignals()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, SIG_DFL);
    m_notifier.reset();
    if (m_read >= 0) {
        ::close(writeEnd.exchange(-1));
        ::close(m_read);
    }
}

} // namespace earmark
