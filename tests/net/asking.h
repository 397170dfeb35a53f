// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badserver.h"
#include "net/fetch.h"
#include "net/web.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace earmark {

inline QByteArray redirect(const QByteArray &status, const QByteArray &target)
{
    return httpAnswer({}, "Location: " + target + "\r\n", status);
}

/// A server of bad manners, and the way to it.
class Asking
{
public:
    WebRequest to(const QString &path) const
    {
        return {.url = server.url(path), .mayBePrivate = true};
    }

    Result<WebAnswer> get(const QString &path) { return get(to(path)); }

    /// The end of a request; an answer with the status -1 if it does not end.
    Result<WebAnswer> get(const WebRequest &request)
    {
        const std::unique_ptr<Fetch> fetch(web.get(request, nullptr));
        WebAnswer endless;
        endless.status = -1;
        Result<WebAnswer> got = endless;
        QObject::connect(fetch.get(), &Fetch::finished, fetch.get(),
                         [&got](const auto &result) { got = result; });
        QSignalSpy finished(fetch.get(), &Fetch::finished);
        (void)finished.wait(20'000);
        return got;
    }

    /// The status and the body of an answer, else what went wrong.
    QString outcomeOf(const QString &path)
    {
        const auto answer = get(path);
        return answer ? QString::number(answer->status) + u' ' + QString::fromUtf8(answer->body)
                      : answer.error().message;
    }

    BadServer server;
    Logins logins;
    Web web{logins, QStringLiteral("1.2")};
};

} // namespace earmark
