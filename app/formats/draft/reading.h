// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/repair.h"
#include "transcript/transcript.h"

#include <QHash>
#include <QStringList>

namespace earmark {

/// How a transcript is to be read.
struct ReadOptions
{
    QString format; ///< a Format::name; empty: told by the content
    QString encoding; ///< as in encodings(); empty: told by the bytes
    QString language; ///< a BCP 47 tag for a text that does not name its own
    bool strict = false; ///< by the letter of the standard; what it does not allow is an Error
    bool carriesSpeakers =
        true; ///< who is not named in a line goes on speaking from the one before
    QHash<QString, bool> labels; ///< what the listener says of labels: is it a speaker?
};

/// What stands before a text where the name of who says it may stand.
struct FoundLabel
{
    /// How it was told from the text.
    enum class Form {
        Colon, ///< Anna: …
        Brackets, ///< [Anna]: …
        Parentheses, ///< (Speaker 1) …
        Chevrons, ///< >> Anna: …
        Bar, ///< SPEAKER_01| …
        OwnLine, ///< Speaker #0, alone in its line
    };

    QString label;
    Form form = Form::Colon; ///< the first time
    qsizetype times = 0;
    QString firstWords; ///< what is said there first
    bool isSpeaker = false; ///< and was taken for one

    bool operator==(const FoundLabel &) const = default;
};

/// A form's name for programs: "colon", "own-line".
QString nameOf(FoundLabel::Form form);

/// What came of reading a transcript: the text, and what had to be done to read it.
struct Reading
{
    Transcript transcript;
    QString format; ///< the format's name, as in Format::name
    QString encoding; ///< "UTF-8", "UTF-16LE", "windows-1252", …
    bool carriesSpeakers = true; ///< as ReadOptions had it
    QList<RepairCount> repairs; ///< a kind once
    QList<FoundLabel>
        labels; ///< the often found first; none where the format itself says who speaks

    /// What was repaired or left out, a sentence for each kind.
    QStringList warnings() const;
    /// Whether a listener had better look at how it was read: something was left out, or it was a
    /// guess who speaks.
    bool isDoubtful() const;
};

} // namespace earmark
