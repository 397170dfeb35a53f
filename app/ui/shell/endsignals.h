// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace earmark {

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal in the event loop. A second one ends the
/// program at once, as usual. Create only one per program.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    void received();

private:
    int m_read = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace earmark
