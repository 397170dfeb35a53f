// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/registry.h"

#include <QMap>

namespace earmark {

/// What had to be done to read a file.
enum class Repair {
    LooseTime,
    UnreadableTime,
    NegativeTime,
    EndBeforeBegin,
    OutOfOrder,
    EmptyLine,
    Twin,
    BeforeFirstSpeaker,
    OtherTranscript,
    MissingComma,
    DamagedEnd,
};

/// More lines than any episode has.
inline constexpr qsizetype mostLines = 500'000;

/// Collects what a reader finds, in the order of the file, and counts what was mended; finish()
/// makes it a transcript that keeps all its promises.
class Draft
{
public:
    /// Appends a line. Its text may have white space at its ends and line breaks inside. Its words
    /// are the timed pieces of the text, which may be parts of words or several words. More lines
    /// than any episode has are not kept: finish() fails.
    void add(Cue cue);
    SpeakerId speaker(const QString &label) { return m_transcript.addSpeaker(label); }
    /// Who spoke last, so that a line that does not say goes on with them.
    SpeakerId lastSpeaker() const;
    QList<Cue> &cues() { return m_transcript.cues; }

    void count(Repair repair, qsizetype times = 1);
    void setLanguage(const QString &language) { m_transcript.language = language; }
    /// The reader knows the turns: they are not worked out from speakers and pauses.
    void keepTurns() { m_keepsTurns = true; }

    Result<Reading> finish(const QString &format) &&;

private:
    void dropTwins();
    void putInOrder();
    void closeGaps();

    Transcript m_transcript;
    QMap<Repair, qsizetype> m_repairs;
    bool m_keepsTurns = false;
    bool m_isTooLong = false;
};

} // namespace earmark
