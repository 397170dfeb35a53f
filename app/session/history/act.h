// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/estimate.h"
#include "library/episode.h"
#include "notes/annotation.h"
#include "transcript/edit/edit.h"

#include <variant>

namespace earmark {

/// What the listener did. The library keeps the numbers: never change or reuse one.
enum class ActKind : qint8 {
    OpenTranscript = 1,
    ChooseTranscript = 2,
    RemoveTranscript = 3,
    ReadAgain = 4,
    RevertTranscript = 5,
    SetTime = 6,
    NotSaid = 7,
    FindTimes = 8,
    DropTimes = 9,
    AddNote = 10,
    EditNote = 11,
    DeleteNote = 12,
    RenameSpeaker = 13,
    ChangeSpeaker = 14,
    MergeSpeakers = 15,
    EditLine = 16,
    SplitLine = 17,
    JoinLines = 18,
    BeginTurn = 19,
    JoinTurns = 20,
    ReplaceText = 21,
    TellVoicesApart = 22,
    ChangeSpeakers = 23,
    MoveTime = 24,
    ShiftTimes = 25,
    StretchTimes = 26,
    ForgetTime = 27,
    TakeLine = 28,
    TakeBackWords = 40,
    TakeBackAll = 41,
};

/// A name for the menu: “Undo Rename a speaker”.
QString nameOf(ActKind kind);

/// A note was added (nothing before), changed, or deleted (nothing after).
struct NoteAct
{
    std::optional<Annotation> before;
    std::optional<Annotation> after;
};

/// The listener said when a line begins, or took that back.
struct PinAct
{
    TranscriptId transcript{};
    CueId cue{};
    std::optional<Pin> before;
    std::optional<Pin> after;
};

/// A transcript got other times from the sound, or lost them.
struct TimesAct
{
    TranscriptId transcript{};
    std::optional<Alignment> before;
    std::optional<Alignment> after;
};

/// Another transcript is shown, or none. A new one may have brought details of the episode.
struct ChoiceAct
{
    TranscriptId before{};
    TranscriptId after{};
    std::optional<Episode> detailsBefore; ///< title, show, description, date and page only
    std::optional<Episode> detailsAfter;
};

/// A note whose words were edited, or whose speaker was.
struct MovedNote
{
    Annotation before;
    Annotation after;
};

/// A transcript was edited.
struct TextAct
{
    TranscriptId transcript{};
    Edit edit;
    QList<MovedNote> notes;
    QList<PinAct> pins = {}; ///< of lines whose times were moved
};

/// Something the listener did to an episode that can be undone and redone. It holds only values and
/// ids, because the episode may have been closed and reopened meanwhile.
struct Act
{
    ActKind kind{};
    std::variant<NoteAct, PinAct, TimesAct, ChoiceAct, TextAct> what;
    QString group = {}; ///< successive acts of one group are merged
    bool isRead = false; ///< from the library: it was done in an earlier run
};

/// One act for two successive ones of a group; nothing if they cannot be one.
std::optional<Act> merged(const Act &first, const Act &second);

} // namespace earmark
