// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/repair.h"
#include "transcript/transcript.h"

#include <QHash>
#include <QStringList>

namespace earmark {

/// Written instead of a name if nobody knows who speaks.
inline constexpr QStringView unknownSpeaker = u"Speaker ?";
inline bool isUnknownSpeaker(QStringView label)
{
    return label.compare(unknownSpeaker, Qt::CaseInsensitive) == 0;
}

/// How to read a transcript.
struct ReadOptions
{
    QString format; ///< a Format::name; empty: detected from the content
    QString encoding; ///< as in encodings(); empty: detected from the bytes
    QString language; ///< a BCP 47 tag for a text that does not name its own
    bool strict = false; ///< whatever the standard does not allow is an Error
    bool carriesSpeakers = true; ///< a line without a name continues the last speaker
    QHash<QString, bool> labels; ///< the listener's choices: is the label a speaker?
};

/// A label before a text that may be the name of its speaker.
struct FoundLabel
{
    /// How the label is written.
    enum class Form {
        Colon, ///< Anna: …
        Brackets, ///< [Anna]: …
        Parentheses, ///< (Speaker 1) …
        Chevrons, ///< >> Anna: …
        Bar, ///< SPEAKER_01| …
        OwnLine, ///< Speaker #0, alone in its line
    };

    QString label;
    Form form = Form::Colon; ///< of the first occurrence
    qsizetype times = 0; ///< how often it occurs
    QString firstWords; ///< the beginning of its first text
    bool isSpeaker = false; ///< was taken for a speaker

    bool operator==(const FoundLabel &) const = default;
};

/// A form's name for programs: "colon", "own-line".
QString nameOf(FoundLabel::Form form);

/// The result of reading a transcript: the text, and the repairs that were needed.
struct Reading
{
    Transcript transcript;
    QString format; ///< the format's name, as in Format::name
    QString encoding; ///< "UTF-8", "UTF-16LE", "windows-1252", …
    bool carriesSpeakers = true; ///< as ReadOptions had it
    QList<RepairCount> repairs; ///< each kind once
    QList<FoundLabel> labels; ///< the most frequent first; empty if the format names speakers

    /// A sentence for each kind of repair.
    QStringList warnings() const;
    /// Whether the listener should check how it was read: text was left out, or a speaker was
    /// guessed.
    bool isDoubtful() const;
};

} // namespace earmark
