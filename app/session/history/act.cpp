// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history/act.h"

#include <QCoreApplication>
#include <QHash>

namespace earmark {

QString nameOf(ActKind kind)
{
    static const QHash<ActKind, const char *> names{
        {ActKind::OpenTranscript, QT_TRANSLATE_NOOP("Act", "Open a transcript")},
        {ActKind::ChooseTranscript, QT_TRANSLATE_NOOP("Act", "Open a transcript")},
        {ActKind::RemoveTranscript, QT_TRANSLATE_NOOP("Act", "Remove a transcript")},
        {ActKind::ReadAgain, QT_TRANSLATE_NOOP("Act", "Read a transcript again")},
        {ActKind::RevertTranscript, QT_TRANSLATE_NOOP("Act", "Revert a transcript")},
        {ActKind::SetTime, QT_TRANSLATE_NOOP("Act", "Set a line’s time")},
        {ActKind::NotSaid, QT_TRANSLATE_NOOP("Act", "Nobody says this line")},
        {ActKind::FindTimes, QT_TRANSLATE_NOOP("Act", "Find the times")},
        {ActKind::DropTimes, QT_TRANSLATE_NOOP("Act", "Use the times of the file")},
        {ActKind::AddNote, QT_TRANSLATE_NOOP("Act", "Add a note")},
        {ActKind::EditNote, QT_TRANSLATE_NOOP("Act", "Edit a note")},
        {ActKind::DeleteNote, QT_TRANSLATE_NOOP("Act", "Delete a note")},
        {ActKind::RenameSpeaker, QT_TRANSLATE_NOOP("Act", "Rename a speaker")},
        {ActKind::ChangeSpeaker, QT_TRANSLATE_NOOP("Act", "Change the speaker")},
        {ActKind::MergeSpeakers, QT_TRANSLATE_NOOP("Act", "Merge two speakers")},
        {ActKind::EditLine, QT_TRANSLATE_NOOP("Act", "Edit a line")},
        {ActKind::SplitLine, QT_TRANSLATE_NOOP("Act", "Split a line")},
        {ActKind::JoinLines, QT_TRANSLATE_NOOP("Act", "Join two lines")},
        {ActKind::BeginTurn, QT_TRANSLATE_NOOP("Act", "Begin a turn")},
        {ActKind::JoinTurns, QT_TRANSLATE_NOOP("Act", "Join two turns")},
        {ActKind::ReplaceText, QT_TRANSLATE_NOOP("Act", "Replace text")},
        {ActKind::TellVoicesApart, QT_TRANSLATE_NOOP("Act", "Tell the voices apart")},
        {ActKind::ChangeSpeakers, QT_TRANSLATE_NOOP("Act", "Change the list of speakers")},
        {ActKind::MoveTime, QT_TRANSLATE_NOOP("Act", "Move a time")},
        {ActKind::ShiftTimes, QT_TRANSLATE_NOOP("Act", "Move the times from a line on")},
        {ActKind::StretchTimes, QT_TRANSLATE_NOOP("Act", "Stretch the times")},
        {ActKind::ForgetTime, QT_TRANSLATE_NOOP("Act", "Forget a line’s time")},
        {ActKind::TakeLine, QT_TRANSLATE_NOOP("Act", "Take a line of the second transcript")},
        {ActKind::TakeBackWords, QT_TRANSLATE_NOOP("Act", "Take back to the imported wording")},
        {ActKind::TakeBackAll, QT_TRANSLATE_NOOP("Act", "Take back all corrections")},
    };
    const char *name = names.value(kind);
    return name ? QCoreApplication::translate("Act", name) : QString();
}

namespace {

std::optional<NoteAct> merged(const NoteAct &first, const NoteAct &second)
{
    return NoteAct{first.before, second.after};
}

std::optional<TextAct> merged(const TextAct &first, const TextAct &second)
{
    const auto edit = joined(first.edit, second.edit);
    if (!edit || first.transcript != second.transcript)
        return {};
    TextAct both{first.transcript, *edit, first.notes, first.pins + second.pins};
    for (const MovedNote &note : second.notes) {
        const auto same = std::ranges::find_if(
            both.notes, [&note](const MovedNote &one) { return one.after.id == note.before.id; });
        if (same == both.notes.end())
            both.notes.append(note);
        else
            same->after = note.after;
    }
    return both;
}

template<typename What>
std::optional<What> merged(const What &, const What &)
{
    return {};
}

} // namespace

std::optional<Act> merged(const Act &first, const Act &second)
{
    if (second.group.isEmpty() || first.group != second.group)
        return {};
    return std::visit(
        [&](const auto &what) -> std::optional<Act> {
            using What = std::decay_t<decltype(what)>;
            const auto both = merged(std::get<What>(first.what), what);
            return both ? std::optional(Act{first.kind, *both, first.group}) : std::nullopt;
        },
        second.what);
}

} // namespace earmark
