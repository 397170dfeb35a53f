// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/notes/recording.h"

#include "session/history/history.h"

#include <QCoreApplication>

namespace earmark {

Result<> checkFree(LibraryLock &lock)
{
    if (lock.take() == LibraryLock::State::Taken)
        return Error{QCoreApplication::translate(
            "terminal",
            "Earmark has this library open in a window; do it there, or close the window first.")};
    return done;
}

Result<> recordNote(Library &library, const Annotation &note)
{
    History history(library, note.episode);
    const auto step = history.stepTo({.kind = ActKind::AddNote, .what = NoteAct{{}, note}});
    return library.writeStep(note.episode, step.head, step.act);
}

} // namespace earmark
