// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/timespan.h"

#include <QList>
#include <QString>

#include <optional>

namespace earmark {

/// Somebody who speaks. Renaming changes `name`; `label` stays as imported.
struct Speaker
{
    SpeakerId id{};
    QString label;
    QString name;
    int colour = 0; ///< 0…5, an index into the speaker colours

    bool operator==(const Speaker &) const = default;
};

/// Where a time comes from. Only File, Aligned and Pinned are facts. A NotSpoken line has no time,
/// because nobody says it.
enum class TimeOrigin : qint8 { None, File, Estimated, Aligned, Pinned, NotSpoken };

/// A word of a cue, by its position in the text, in UTF-16 units.
struct Word
{
    WordId id{};
    qint32 offset = 0;
    qint32 length = 0;
    std::optional<TimeSpan> span;
    float confidence = -1; ///< 0…1, or -1 if unknown

    qint32 end() const { return offset + length; }

    bool operator==(const Word &) const = default;
};

/// A line: a sentence or a subtitle that one speaker says. The text has no white space at its ends.
struct Cue
{
    CueId id{};
    SpeakerId speaker{};
    bool speakerInferred = false; ///< taken over from the cue before, not given by the file
    bool beginsTurn = false; ///< starts a turn, shown with its speaker's name and time
    bool beginsParagraph = false; ///< starts a paragraph inside its turn
    bool spaceBefore = true; ///< a space separates it from the cue before, if both are on one line
    TimeOrigin origin = TimeOrigin::None;
    std::optional<milliseconds> begin;
    std::optional<milliseconds> end;
    float confidence = -1; ///< 0…1, or -1 if unknown
    QString text;
    QList<Word> words; ///< in the order of the text; empty until splitIntoWords()

    /// Both times; nothing unless both are known.
    std::optional<TimeSpan> span() const;

    bool operator==(const Cue &) const = default;
};

/// What is said in an episode, in reading order.
/// Some or all times may be missing. The begins of timed cues never go backwards. The add…
/// functions give each id only once, ever.
class Transcript
{
public:
    QString language; ///< BCP 47, empty when unknown
    QList<Speaker> speakers;
    QList<Cue> cues;

    /// The speaker with this label; if new, added with the next free colour.
    SpeakerId addSpeaker(const QString &label);
    /// Adds a speaker whose label is known to be new.
    SpeakerId addNewSpeaker(const QString &label);
    /// Gives `cue` and its words ids and appends it.
    void addCue(Cue cue);

    const Speaker *speaker(SpeakerId id) const;
    /// The name to show for a speaker: the given name, else the label; empty if there is none.
    QString speakerName(SpeakerId id) const;

    /// The row of a cue, or -1.
    qsizetype rowOf(CueId id) const;
    /// The row of the last timed cue that has begun by `time`, or -1 before the first.
    qsizetype rowAt(milliseconds time) const;

    bool isEmpty() const { return cues.isEmpty(); }
    /// Whether every cue has a begin that is more than an estimate; cues that nobody says do not
    /// count.
    bool isTimed() const;

    qint32 lastId() const { return m_lastId; }
    void setLastId(qint32 id) { m_lastId = id; }

    bool operator==(const Transcript &) const = default;

private:
    qint32 m_lastId = 0;
};

/// The index in `cue.words` of the last word that has begun by `time`, or -1. A word without its
/// own time gets a share, by length, of the time between its timed neighbours.
qsizetype wordAt(const Cue &cue, milliseconds time);
/// When the word at `index` begins, by the same rule; nothing if the cue has no begin or no such
/// word.
std::optional<milliseconds> wordBegin(const Cue &cue, qsizetype index);
/// When each word begins, by the same rule; empty if the cue has no begin.
QList<milliseconds> wordBegins(const Cue &cue);

} // namespace earmark
