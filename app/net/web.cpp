// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/web.h"

#include "net/fetch.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace earmark {

using namespace Qt::StringLiterals;

Web::Web(const Logins &logins, const QString &version, QObject *parent)
    : QObject(parent)
    , m_logins(logins)
    , m_agent(u"Earmark/%1 (podcast player)"_s.arg(version.isEmpty() ? u"0"_s : version).toLatin1())
    , m_manager(new QNetworkAccessManager(this))
{
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    connect(m_manager, &QNetworkAccessManager::authenticationRequired, this, &Web::authenticate);
}

Web::~Web() = default;

Fetch *Web::get(const WebRequest &request, QObject *parent)
{
    return new Fetch(*this, request, parent);
}

QNetworkReply *Web::send(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QUrl plain = url;
    plain.setUserInfo({});
    plain.setFragment({});
    QNetworkRequest request(plain);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("User-Agent", m_agent);
    request.setRawHeader("Accept-Language", "*");
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return m_manager->get(request);
}

// Answering again would repeat a wrong password.
void Web::authenticate(QNetworkReply *reply, QAuthenticator *authenticator)
{
    constexpr auto asked = "asked";
    const auto login = m_logins.find(reply->url());
    if (!login || reply->property(asked).toBool())
        return;
    reply->setProperty(asked, true);
    authenticator->setUser(login->user);
    authenticator->setPassword(login->password);
}

} // namespace earmark
