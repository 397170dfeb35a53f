// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/kept/recording.h"

#include "session/history/history.h"

#include <QCoreApplication>

#include <map>

namespace earmark {

Result<> checkFree(LibraryLock &lock)
{
    if (lock.take() == LibraryLock::State::Taken)
        return Error{QCoreApplication::translate(
            "terminal",
            "Earmark has this library open in a window; do it there, or close the window first.")};
    return done;
}

Result<QList<Annotation>> addWithHistory(Library &library, Notebook &notebook,
                                         const QList<Annotation> &notes)
{
    const auto record = [&library](const QSqlDatabase &db,
                                   const QList<Annotation> &added) -> Result<> {
        std::map<EpisodeId, History> histories;
        for (const Annotation &note : added) {
            History &history =
                histories.try_emplace(note.episode, library, note.episode).first->second;
            const auto step = history.stepTo({.kind = ActKind::AddNote, .what = NoteAct{{}, note}});
            if (auto written = writeAct(db, note.episode, *step.act); !written)
                return written;
            history.push(step);
            history.closeGroup();
        }
        for (const auto &[episode, history] : histories) {
            if (auto written = writeHead(db, episode, history.act(history.done() - 1).id); !written)
                return written;
        }
        return done;
    };
    return notebook.takeOver(notes, record);
}

} // namespace earmark
