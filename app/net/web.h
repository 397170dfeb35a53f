// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/logins.h"
#include "net/webrequest.h"

#include <QObject>

class QAuthenticator;
class QNetworkAccessManager;
class QNetworkReply;

namespace earmark {

class Fetch;

/// The way to the web: the only owner of a QNetworkAccessManager. Keeps no cookies and no cache,
/// names no page that a request came from, and sends a login only to its origin.
class Web : public QObject
{
    Q_OBJECT

public:
    /// `logins` must live as long. `version` is for User-Agent.
    Web(const Logins &logins, const QString &version, QObject *parent = nullptr);
    ~Web() override;

    /// Begins a request once control is back in the event loop. The caller owns it; deleting it
    /// stops it.
    Fetch *get(const WebRequest &request, QObject *parent);

    /// For Fetch: one hop of a request.
    QNetworkReply *send(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers);

private:
    void authenticate(QNetworkReply *reply, QAuthenticator *authenticator);

    const Logins &m_logins;
    QByteArray m_agent;
    QNetworkAccessManager *m_manager;
};

} // namespace earmark
