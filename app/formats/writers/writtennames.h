// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QStringList>

namespace earmark {

/// The names that stand in the text of formats which have no other place for them, such that they
/// are told from what is said: “Anna: ” where a speaker begins, and again where the text looks like
/// a name itself; “[Anna]: ” where the name looks like none, or comes only once.
class WrittenNames
{
public:
    explicit WrittenNames(const Transcript &transcript);

    /// What to write before the text of a row; empty where the speaker goes on or is not known.
    const QString &before(qsizetype row) const { return m_labels.at(row); }

private:
    QStringList m_labels;
};

} // namespace earmark
