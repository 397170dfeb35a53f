// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/reading.h"

#include <QMap>

#include <functional>

namespace earmark {

/// More lines than any episode has.
inline constexpr qsizetype mostLines = 500'000;

/// A cue as it is read, and the line of the file in which it begins, counted from 1; 0 when that
/// cannot be told.
struct DraftCue : Cue
{
    qsizetype line = 0;
    qsizetype given = 0; ///< the length of the name, before a colon, that the reader put before it
    bool beginsWithName = false; ///< where the text begins with a label, it says who speaks
    bool isOutOfOrder = false; ///< behind a line that begins later
};

/// What a reader knows of its whole text. finish() goes by it.
struct DraftTraits
{
    bool keepsTurns = false; ///< do not work out turns from speakers and pauses
    bool keepsTwins = false; ///< the times are so coarse that equal lines at one time are no damage
    bool hasSpeakersInText = false; ///< take the names off the text
    bool doubtsSingleNames = false; ///< a word and a colon is rarely a name if it comes only once
    bool isMarkdown = false; ///< take the signs of Markdown off
    bool splitsParagraphs = false; ///< make each sentence a cue
};

/// Collects what a reader finds, in the order of the file, and counts what was repaired; finish()
/// makes a Reading of it.
class Draft
{
public:
    /// Appends a line. Its text may have white space at its ends and line breaks inside. Its words
    /// are the timed pieces of the text, each a part of a word or several words. Lines beyond what
    /// any episode has are dropped: see isTooLong().
    void add(DraftCue cue);
    bool isTooLong() const { return m_isTooLong; }
    SpeakerId speaker(const QString &label);
    /// Who spoke last, for a line that names nobody.
    SpeakerId lastSpeaker() const;
    QList<DraftCue> &cues() { return m_cues; }
    /// The speakers and the language, without cues.
    Transcript &transcript() { return m_transcript; }

    /// `line` is the first line repaired; 0 when it is not known.
    void count(Repair repair, qsizetype line, qsizetype times = 1);
    QList<RepairCount> repairs() const { return m_repairs.values(); }
    void setLanguage(const QString &language) { m_transcript.language = language; }
    DraftTraits &traits() { return m_traits; }
    /// Labels that were told from the text.
    QList<FoundLabel> &labels() { return m_labels; }
    /// What was read is a part of the file: `lineOf` turns a line of the part into one of the file.
    void moveLines(const std::function<qsizetype(qsizetype)> &lineOf);

private:
    Transcript m_transcript;
    QHash<QString, SpeakerId> m_speakers; ///< by label
    QList<DraftCue> m_cues;
    QMap<Repair, RepairCount> m_repairs;
    QList<FoundLabel> m_labels;
    DraftTraits m_traits;
    qsizetype m_room = 0; ///< what the lines take, in letters
    bool m_isTooLong = false;
};

} // namespace earmark
