// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/reading.h"

#include <QSet>

#include <optional>

namespace earmark {

/// The name that a line is nothing but, where a bullet or a number that a program gave makes it
/// plain; empty for others.
QString nameAlone(QStringView line);

/// Finds the lines of a text that are nothing but the name of who speaks next: “• Speaker #0”,
/// “- **Speaker #0**”, “Intervenant 2:”, names above paragraphs that come again, with or without a
/// bullet, so often that most of the text is theirs.
class SpeakerLines
{
public:
    /// `choices` says of labels whether they are speakers, whatever they look like.
    explicit SpeakerLines(QStringView text, const QHash<QString, bool> &choices = {});

    /// The speaker that `line` names.
    std::optional<QString> labelIn(QStringView line) const;
    bool isEmpty() const { return m_speakers.isEmpty(); } ///< nothing is a speaker
    const QList<FoundLabel> &found() const { return m_found; } ///< the often found first

private:
    void find(QStringView text);
    void choose(const QHash<QString, bool> &choices);
    QString labelOf(QStringView line) const;

    bool m_bulletsAreNames = false; ///< whatever they are made of
    QSet<QString> m_alone; ///< names without a bullet
    QList<FoundLabel> m_found;
    QSet<QString> m_speakers;
    QSet<QString> m_items; ///< of a list: another one follows, or nothing
    qsizetype m_others = 0; ///< lines as dialogues and texts with times have them
};

} // namespace earmark
