// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QStringList>

namespace earmark {

/// Whether it has to be written that nobody is known to say a row: somebody says the one before and
/// would go on, or the text looks as if it began with a name.
bool isOfNobody(const Transcript &transcript, qsizetype row);
/// The name for a row in formats with a place for it, or one that says that it is of nobody.
QString writtenName(const Transcript &transcript, qsizetype row);
/// Whether nobody is named in a transcript whose text looks as if names stood in it. A reader would
/// look for them there, unless each line says that nobody knows who speaks.
bool isOfNobodyAtAll(const Transcript &transcript);

/// A text in one line where a line below the first looks as if it began with a name.
QString withoutInnerLabels(const QString &text);

/// The names that stand in the text of formats which have no other place for them, such that they
/// are told from what is said: “Anna: ” where a speaker begins, and again where the text looks like
/// a name itself; “[Anna]: ” where the name looks like none, or comes only once; “[Speaker ?]: ”
/// where nobody is known to speak.
class WrittenNames
{
public:
    /// Changes are of the speaker; at Turns the name stands each time.
    enum class Where { Changes, Turns };

    explicit WrittenNames(const Transcript &transcript, Where where = Where::Changes);

    /// What to write before the text of a row; empty where the speaker goes on.
    const QString &before(qsizetype row) const { return m_labels.at(row); }

private:
    QStringList m_labels;
};

} // namespace earmark
