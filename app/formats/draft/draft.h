// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/reading.h"

#include <QMap>

#include <functional>

namespace earmark {

/// More lines than any episode has.
inline constexpr qsizetype maxTranscriptLines = 500'000;

/// A cue as it is read.
struct DraftCue : Cue
{
    qsizetype line = 0; ///< of the file, counted from 1; 0 if unknown
    qsizetype nameLength = 0; ///< of a name with a colon that the reader put before the text
    bool beginsWithName = false; ///< a label at the beginning of the text is surely a name
    bool isOutOfOrder = false; ///< an earlier line begins later
};

/// A cue with what most readers know.
DraftCue draftCue(qsizetype line, const QString &text, std::optional<milliseconds> begin = {},
                  std::optional<milliseconds> end = {});

/// What a reader tells finish() about its text.
struct DraftTraits
{
    bool keepsTurns = false; ///< do not derive turns from speakers and pauses
    bool isInChannels = false; ///< one channel follows the other: its lines are not in order
    bool keepsTwins = false; ///< keep equal lines at the same time: the times are coarse
    bool hasSpeakersInText = false; ///< take names off the text, unless the file names speakers
    /// Take a name that occurs once for words, unless a label repeats or at least half of the lines
    /// have one.
    bool doubtsSingleNames = false;
    bool isMarkdown = false; ///< remove Markdown's signs
    bool splitsParagraphs = false; ///< make each sentence a cue
};

/// Collects what a reader finds, in the order of the file, and counts the repairs. finish() turns
/// it into a Reading.
class Draft
{
public:
    /// Appends a line. Its text may contain line breaks and begin or end with white space. Its
    /// words are the timed pieces of the text, each a part of a word or several words. Drops lines
    /// beyond the largest size of an episode, and once reading is stopped: see isTooLong().
    void add(DraftCue cue);
    bool isTooLong() const { return m_isTooLong; }
    /// Adds the speaker if the label is new. Nobody if it is empty or “Speaker ?”.
    SpeakerId speaker(const QString &label);
    /// Whether speaker() was called, even for nobody.
    bool namesSpeakers() const { return m_namesSpeakers; }
    /// The speaker of the last line, for a line without a name.
    SpeakerId lastSpeaker() const;
    QList<DraftCue> &cues() { return m_cues; }
    /// The speakers and the language, without cues.
    Transcript &transcript() { return m_transcript; }

    /// `line` is the first line repaired; 0 if unknown.
    void count(Repair repair, qsizetype line, qsizetype times = 1);
    QList<RepairCount> repairs() const { return m_repairs.values(); }
    void setLanguage(const QString &language) { m_transcript.language = language; }
    DraftTraits &traits() { return m_traits; }
    /// The labels that a reader found itself.
    QList<FoundLabel> &labels() { return m_labels; }
    /// For a part of a file: `lineOf` turns a line number of the part into one of the file.
    void moveLines(const std::function<qsizetype(qsizetype)> &lineOf);

private:
    Transcript m_transcript;
    QHash<QString, SpeakerId> m_speakers; ///< by label
    QList<DraftCue> m_cues;
    QMap<Repair, RepairCount> m_repairs;
    QList<FoundLabel> m_labels;
    DraftTraits m_traits;
    qsizetype m_size = 0; ///< of all lines, in letters
    bool m_isTooLong = false;
    bool m_namesSpeakers = false;
};

} // namespace earmark
