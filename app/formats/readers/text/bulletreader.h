// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

#include <QSet>

namespace earmark {

/// The name that a line is nothing but, where a bullet or a number that a program gave makes it
/// plain; empty for others.
QString nameAlone(QStringView line);

/// Finds the lines of a text that are nothing but the name of who speaks next: “• Speaker #0”,
/// “- **Speaker #0**”, “Intervenant 2:”, bullets with a name that comes again, and namesAlone().
class SpeakerLines
{
public:
    /// `choices` says of labels whether they are speakers, whatever they look like.
    explicit SpeakerLines(QStringView text, const QHash<QString, bool> &choices = {});

    /// The speaker that `line` names.
    std::optional<QString> labelIn(QStringView line) const;
    bool isEmpty() const; ///< nothing is a speaker
    const QList<FoundLabel> &found() const { return m_found; } ///< the often found first

private:
    void find(QStringView text);
    QString labelOf(QStringView line) const;

    bool m_bulletsAreNames = false; ///< whatever they are made of
    QSet<QString> m_alone; ///< names without a bullet
    QList<FoundLabel> m_found;
    QSet<QString> m_speakers;
    QSet<QString> m_items; ///< of a list: another one follows, or nothing
    qsizetype m_lines = 0; ///< that name a speaker
    qsizetype m_others = 0; ///< as dialogues and texts with times have them
};

/// Reads a transcript whose speakers stand on lines of their own, each followed by paragraphs, the
/// first of which may have a time: a line for each sentence, a turn for each label.
Draft readBullets(QStringView text, const SpeakerLines &speakers);

} // namespace earmark
