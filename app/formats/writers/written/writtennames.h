// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QList>
#include <QStringList>

namespace earmark {

/// The speaker of each row, and the rows that need “Speaker ?”: without it, the speaker of the row
/// before would go on, or a reader would take the first words for a name.
class WrittenSpeakers
{
public:
    /// What is written as one piece, which may begin with a name.
    enum class Piece { Lines, Turns };

    explicit WrittenSpeakers(const Transcript &transcript, Piece piece = Piece::Lines);

    /// The speaker's name, “Speaker ?”, or empty, for formats with a field for it.
    QString name(qsizetype row) const;
    bool isOfNobody(qsizetype row) const { return m_isOfNobody.at(row); }
    /// Whether any row has a speaker.
    bool areNamed() const { return m_areNamed; }
    /// Whether no row has a speaker, but a reader would find names in the text.
    bool isOfNobodyAtAll() const { return m_isOfNobodyAtAll; }

private:
    QStringList m_names;
    QList<bool> m_isOfNobody;
    bool m_areNamed = false;
    bool m_isOfNobodyAtAll = false;
};

/// Whether a reader would take the beginning of some texts for names.
bool areSeeminglyNamed(const QStringList &texts);

/// Joins the lines of a text if one below the first seems to begin with a name.
QString withoutInnerLabels(const QString &text);

/// The names to write before the text in formats without a field for them, so that a reader finds
/// them again: “Anna: ” where a speaker begins, and where the text seems to begin with a name;
/// “[Anna]: ” if the name does not look like one or occurs only once; “[Speaker ?]: ” for an
/// unknown speaker.
class WrittenNames
{
public:
    using Piece = WrittenSpeakers::Piece;

    /// With Lines, names each change of speaker; with Turns, each turn.
    explicit WrittenNames(const Transcript &transcript, Piece piece = Piece::Lines);

    /// What to write before the text of a row; empty if the speaker goes on.
    const QString &before(qsizetype row) const { return m_labels.at(row); }

private:
    QStringList m_labels;
};

} // namespace earmark
