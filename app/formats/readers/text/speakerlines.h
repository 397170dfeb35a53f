// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/reading.h"

#include <QSet>

#include <optional>

namespace earmark {

/// The name if a line consists of a numbered speaker, or of a bullet and a name; else empty.
QString nameAlone(QStringView line);

struct NamedLine;

/// Finds the lines of a text that consist of the name of the next speaker: “• Speaker #0”,
/// “- **Speaker #0**”, “Intervenant 2:”, or repeated names above paragraphs, with or without a
/// bullet, if most of the text is below such names.
class SpeakerLines
{
public:
    /// `choices` says of some labels whether they are speakers and overrules the decision.
    explicit SpeakerLines(QStringView text, const QHash<QString, bool> &choices = {});

    /// The speaker that `line` names.
    std::optional<QString> labelIn(QStringView line) const;
    bool isEmpty() const { return m_speakers.isEmpty(); } ///< there is no speaker
    const QList<FoundLabel> &found() const { return m_found; } ///< the most frequent first

private:
    void find(QStringView text);
    void choose(const QHash<QString, bool> &choices);
    QString labelOf(const NamedLine &line) const;

    bool m_bulletsAreNames = false; ///< even those that do not look like one
    QSet<QString> m_alone; ///< names without a bullet
    QList<FoundLabel> m_found;
    QSet<QString> m_speakers;
    QSet<QString> m_items; ///< items of a list: followed by another one or by nothing
    qsizetype m_others = 0; ///< lines that look like a dialogue or a text with times
};

} // namespace earmark
