// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "net/web.h"
#include "net/webanswer.h"

namespace earmark {

/// Prints what a feed, a list of subscriptions or a file of chapters says. Errors: it can't be read
/// or is none of these.
Result<> showFeed(const CommandLine &line);

/// The same for an address on the web. `showFeed` is for files.
class FeedSession : public QObject
{
    Q_OBJECT

public:
    explicit FeedSession(const CommandLine &line, QObject *parent = nullptr);

    void start();

signals:
    void finished(int exitCode);

private:
    void show(const Result<WebAnswer> &answer);

    CommandLine m_line;
    Logins m_logins;
    Web m_web;
};

/// An Error in words if an answer of a server is no file: it wants a login, or has nothing there.
Result<> checkFeedStatus(const WebAnswer &answer);

} // namespace earmark
