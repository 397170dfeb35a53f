// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/timespan.h"

#include <QList>
#include <QString>

#include <optional>

namespace earmark {

/// Somebody who speaks: a person, not a text. Renaming changes `name`; `label` stays as imported.
struct Speaker
{
    SpeakerId id{};
    QString label;
    QString name;
    int colour = 0; ///< 0…5, a place in the six speaker colours

    bool operator==(const Speaker &) const = default;
};

/// Where a time comes from. Only File, Aligned and Pinned are facts. A NotSpoken line has no time,
/// for it is known that nobody says it.
enum class TimeOrigin : qint8 { None, File, Estimated, Aligned, Pinned, NotSpoken };

/// A word of a cue, by its place in the text, in UTF-16 units.
struct Word
{
    WordId id{};
    qint32 offset = 0;
    qint32 length = 0;
    std::optional<TimeSpan> span;
    float confidence = -1; ///< 0…1, or -1 when nobody said

    qint32 end() const { return offset + length; }

    bool operator==(const Word &) const = default;
};

/// A line: a sentence or a subtitle that one speaker says. The text has no white space at its ends.
struct Cue
{
    CueId id{};
    SpeakerId speaker{};
    bool speakerInferred = false; ///< carried on from the cue before, not said by the file
    bool beginsTurn = false; ///< begins a turn, drawn with its speaker's name and time
    bool beginsParagraph = false; ///< begins a paragraph inside its turn
    bool spaceBefore = true; ///< a space parts it from the cue before when the two stand in a line
    TimeOrigin origin = TimeOrigin::None;
    std::optional<milliseconds> begin;
    std::optional<milliseconds> end;
    float confidence = -1; ///< 0…1, or -1 when nobody said
    QString text;
    QList<Word> words; ///< in the order of the text; empty until splitIntoWords()

    /// Both times, where both are known.
    std::optional<TimeSpan> span() const;

    bool operator==(const Cue &) const = default;
};

/// What is said in an episode, in the order in which it is to be read.
///
/// Times may be missing, in part or in all, and the begins of timed cues never go backwards.
/// Ids are given by the add… functions and are never given again.
class Transcript
{
public:
    QString language; ///< BCP 47, empty when unknown
    QList<Speaker> speakers;
    QList<Cue> cues;

    /// The speaker with that label, added when new, with the next free colour.
    SpeakerId addSpeaker(const QString &label);
    /// One whose label is known to be new.
    SpeakerId addNewSpeaker(const QString &label);
    /// Gives `cue` and its words ids and appends it.
    void addCue(Cue cue);

    const Speaker *speaker(SpeakerId id) const;
    /// The name shown for a speaker: the name given, else the label; empty for none.
    QString speakerName(SpeakerId id) const;

    /// The row of a cue, or -1.
    qsizetype rowOf(CueId id) const;
    /// The row of the last timed cue that has begun by `time`, or -1 before the first.
    qsizetype rowAt(milliseconds time) const;

    bool isEmpty() const { return cues.isEmpty(); }
    /// Whether every cue that is spoken has a begin that is more than an estimate.
    bool isTimed() const;

    qint32 lastId() const { return m_lastId; }
    void setLastId(qint32 id) { m_lastId = id; }

    bool operator==(const Transcript &) const = default;

private:
    qint32 m_lastId = 0;
};

/// The index in `cue.words` of the last word that has begun by `time`, or -1. A word without a time
/// of its own takes its share, by length, of what lies between its timed neighbours.
qsizetype wordAt(const Cue &cue, milliseconds time);
/// When the word at `index` begins, by the same rule; nothing when the cue has no begin.
std::optional<milliseconds> wordBegin(const Cue &cue, qsizetype index);
/// When each of its words does; empty when the cue has no begin.
QList<milliseconds> wordBegins(const Cue &cue);

} // namespace earmark
