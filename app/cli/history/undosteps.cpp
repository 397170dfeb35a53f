// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/history/undosteps.h"

#include "notes/notebook.h"
#include "session/episode/openepisode.h"
#include "session/reading/background.h"

#include <QCoreApplication>

namespace earmark {

namespace {

/// What an episode needs to be open, without showing or playing it.
struct SilentEpisode
{
    SilentEpisode(Database &database, const Episode &episode)
        : library(database)
        , notebook(database)
        , history(library, episode.id)
        , open({library, notebook, player, background}, episode, {}, history, {.findsTimes = false})
    {}

    Library library;
    Notebook notebook;
    Player player{Player::Output::Clock};
    Background background;
    History history;
    OpenEpisode open;
};

} // namespace

// A transcript that comes back is read in the background, and the steps before it follow then.
Result<> undoSteps(Database &database, const Episode &episode, qsizetype steps)
{
    SilentEpisode silent(database, episode);
    History &history = silent.history;
    const qsizetype wanted = history.done() - steps;
    if (wanted < 0)
        return Error{QCoreApplication::translate("terminal", "Only %n steps can be undone.",
                                                 nullptr, int(history.done()))};
    std::optional<Error> failure;
    QObject::connect(&silent.open, &OpenEpisode::failed, &silent.open,
                     [&failure](const Error &error) { failure = error; });
    silent.open.goTo(wanted > 0 ? history.act(wanted - 1).id : ActId{});
    const auto endWhenRead = [&silent] {
        if (!silent.open.isReadingText())
            QCoreApplication::quit();
    };
    QObject::connect(&silent.open, &OpenEpisode::busyChanged, &silent.open, endWhenRead,
                     Qt::QueuedConnection);
    if (silent.open.isReadingText())
        QCoreApplication::exec();
    return failure ? Result<>(*failure) : done;
}

} // namespace earmark
