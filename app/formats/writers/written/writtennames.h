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

/// For each row, the name to write before the text in formats without a field for it, so that a
/// reader finds it again: “Anna: ” where a speaker begins (with Turns, where a turn does), and
/// where the text seems to begin with a name; “[Anna]: ” if the name does not look like one or
/// occurs only once; “[Speaker ?]: ” for an unknown speaker; empty where the speaker goes on.
QStringList writtenLabels(const Transcript &transcript,
                          WrittenSpeakers::Piece piece = WrittenSpeakers::Piece::Lines);

} // namespace earmark
