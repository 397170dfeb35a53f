// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

#include <QSet>

namespace earmark {

/// Finds the lines of a text that are nothing but the name of who speaks next: “• Speaker #0”,
/// “- **Speaker #0**”, “Intervenant 2:”, and bullets with a name that comes again.
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
    QList<FoundLabel> m_found;
    QSet<QString> m_speakers;
};

/// Reads a transcript without times whose speakers stand on lines of their own, each followed by
/// paragraphs: a line for each sentence, a turn for each label.
Draft readBullets(QStringView text, const SpeakerLines &speakers);

} // namespace earmark
