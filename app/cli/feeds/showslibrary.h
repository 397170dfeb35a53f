// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "library/library.h"
#include "library/shows/shows.h"
#include "net/web.h"
#include "store/librarylock.h"

#include <QJsonObject>

#include <memory>

namespace earmark {

/// The library with its shows, open for writing, and the way to the web.
struct ShowsLibrary
{
    std::unique_ptr<LibraryLock> lock;
    Database database;
    Library library;
    Shows shows;
    Logins logins;
    Web web;

    /// Errors: a window has the library open; it can't be opened.
    static Result<std::unique_ptr<ShowsLibrary>> open(const CommandLine &line);

    ShowsLibrary(std::unique_ptr<LibraryLock> held, Database opened, const QString &logins);
};

/// A show, an item for programs.
QJsonObject showJson(const Show &show);
QJsonObject showItemJson(const ShowItem &item);

/// `earmark shows [SHOW]`: the shows, or the episodes of one. Errors: there is no such show, or
/// more than one; the library's.
Result<> listShows(const CommandLine &line);
/// `earmark opml`: writes the shows as OPML. Errors: the library's; it can't be written.
Result<> writeShows(const CommandLine &line);
/// `earmark queue [ITEM…]`: lists the queue, or puts these at its end. Errors: the library's; there
/// is no such episode.
Result<> listQueue(const CommandLine &line);

/// Finds a show by its number, address, or the beginning of its title if that is unique. Errors:
/// there is none, or more than one; the library's.
Result<Show> findShow(const Shows &shows, const QString &asked);
/// Finds an episode of a show by its number, key, or the beginning of its title if that is unique.
/// Errors: as above.
Result<ShowItem> findShowItem(const Shows &shows, const QString &asked);

} // namespace earmark
