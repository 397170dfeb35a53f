// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QList>
#include <QStringList>

namespace earmark {

/// Who says each row, and where it has to be written that nobody is known to: somebody says the row
/// before and would go on, or a reader would take what is said first for a name.
class WrittenSpeakers
{
public:
    /// What is written as one piece, in which a reader looks for a name.
    enum class Piece { Lines, Turns };

    explicit WrittenSpeakers(const Transcript &transcript, Piece piece = Piece::Lines);

    /// For formats that have a place for it; of nobody it may be one that says so.
    QString name(qsizetype row) const;
    bool isOfNobody(qsizetype row) const { return m_isOfNobody.at(row); }
    /// Whether anybody is named at all.
    bool areNamed() const { return m_areNamed; }
    /// Whether nobody is named in a transcript in which a reader would find names.
    bool isOfNobodyAtAll() const { return m_isOfNobodyAtAll; }

private:
    QStringList m_names;
    QList<bool> m_isOfNobody;
    bool m_areNamed = false;
    bool m_isOfNobodyAtAll = false;
};

/// Whether a reader would take what stands first in some lines for names, where nobody is named.
bool areSeeminglyNamed(const QStringList &texts);

/// A text in one line where a line below the first looks as if it began with a name.
QString withoutInnerLabels(const QString &text);

/// The names that stand in the text of formats which have no other place for them, such that they
/// are told from what is said: “Anna: ” where a speaker begins, and again where the text looks like
/// a name itself; “[Anna]: ” where the name looks like none, or comes only once; “[Speaker ?]: ”
/// where nobody is known to speak.
class WrittenNames
{
public:
    using Piece = WrittenSpeakers::Piece;

    /// Of Lines the changes are named; of Turns each.
    explicit WrittenNames(const Transcript &transcript, Piece piece = Piece::Lines);

    /// What to write before the text of a row; empty where the speaker goes on.
    const QString &before(qsizetype row) const { return m_labels.at(row); }

private:
    QStringList m_labels;
};

} // namespace earmark
