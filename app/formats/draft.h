// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/reading.h"

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

/// Collects what a reader finds, in the order of the file, and counts what was mended; finish()
/// makes it a transcript that keeps all its promises.
class Draft
{
public:
    /// Appends a line. Its text may have white space at its ends and line breaks inside. Its words
    /// are the timed pieces of the text, which may be parts of words or several words. More than
    /// any episode has is not kept: finish() fails.
    void add(DraftCue cue);
    SpeakerId speaker(const QString &label);
    /// Who spoke last, so that a line that does not say goes on with them.
    SpeakerId lastSpeaker() const;
    QList<DraftCue> &cues() { return m_cues; }

    /// `line` is the first in which it was done; 0 when that cannot be told.
    void count(Repair repair, qsizetype line, qsizetype times = 1);
    void setLanguage(const QString &language) { m_transcript.language = language; }
    /// The reader knows the turns: they are not worked out from speakers and pauses.
    void keepTurns() { m_keepsTurns = true; }
    /// What is said twice at the same time is no damage: the times are too coarse for it.
    void keepTwins() { m_keepsTwins = true; }
    /// Names stand in the text; they are taken off it at last.
    void takeSpeakersFromText() { m_hasSpeakersInText = true; }
    /// … where a word and a colon are more often said than a name that comes once.
    void doubtSingleNames() { m_doubtsSingleNames = true; }
    /// What a cue says is Markdown; its signs are taken off at last.
    void takeMarkdownOff() { m_isMarkdown = true; }
    /// What a cue says are whole paragraphs; at last each sentence becomes a cue.
    void splitParagraphs() { m_splitsParagraphs = true; }
    /// A label that the reader itself has told from the text.
    void addLabel(const FoundLabel &label) { m_labels.append(label); }
    /// What was read is a part of the file: `lineOf` tells the file's line from the part's.
    void moveLines(const std::function<qsizetype(qsizetype)> &lineOf);

    Result<Reading> finish(const QString &format, const ReadOptions &options) &&;

private:
    void mendCharacters();
    void dropTwins();
    void putInOrder();
    void countOutOfOrder();
    void closeGaps();

    Transcript m_transcript; ///< its cues come at last
    QHash<QString, SpeakerId> m_speakers; ///< by label
    QList<DraftCue> m_cues;
    QMap<Repair, RepairCount> m_repairs;
    QList<FoundLabel> m_labels;
    bool m_keepsTurns = false;
    bool m_keepsTwins = false;
    bool m_hasSpeakersInText = false;
    bool m_doubtsSingleNames = false;
    bool m_isMarkdown = false;
    bool m_splitsParagraphs = false;
    qsizetype m_room = 0; ///< that the lines take, in letters
    bool m_isTooLong = false;
};

} // namespace earmark
