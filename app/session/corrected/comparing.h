// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/corrected/textstate.h"
#include "session/episode/openepisode.h"
#include "transcript/corrections/comparison.h"

namespace earmark {

/// Compares two states of the open episode's text, in the background. Only the latest request
/// counts.
class Comparing : public QObject
{
    Q_OBJECT

public:
    explicit Comparing(OpenEpisode &open);
    ~Comparing() override;

    void compare(const TextState &before, const TextState &after);

signals:
    void compared(const QList<earmark::ComparedLine> &lines);
    void failed(const earmark::Error &error);

private:
    void take();

    OpenEpisode &m_open;
    QFutureWatcher<Result<QList<ComparedLine>>> m_comparing;
};

} // namespace earmark
