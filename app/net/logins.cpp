// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/logins.h"

#include "core/files.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace earmark {

using namespace Qt::StringLiterals;

QString originOf(const QUrl &url)
{
    const int usual = url.scheme() == "http"_L1 ? 80 : 443;
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host().toLower()).arg(url.port(usual));
}

std::optional<Login> loginIn(const QUrl &url)
{
    if (url.userInfo().isEmpty())
        return {};
    return Login{url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
}

Logins::Logins(const QString &path)
    : m_path(path)
{
    if (path.isEmpty() || !QFile::exists(path))
        return;
    const auto bytes = readFile(path);
    if (!bytes)
        return;
    const QJsonObject all = QJsonDocument::fromJson(*bytes).object();
    for (auto one = all.begin(); one != all.end(); ++one)
        m_logins.insert(one.key(),
                        {one.value()[u"user"].toString(), one.value()[u"password"].toString()});
}

std::optional<Login> Logins::find(const QUrl &url) const
{
    const auto found = m_logins.constFind(originOf(url));
    return found == m_logins.cend() ? std::nullopt : std::optional(*found);
}

Result<> Logins::keep(const QUrl &url, const Login &login)
{
    m_logins.insert(originOf(url), login);
    return save();
}

Result<> Logins::forget(const QUrl &url)
{
    return m_logins.remove(originOf(url)) > 0 ? save() : Result<>(done);
}

// The file is never readable by others, not even while it is written.
Result<> Logins::save() const
{
    if (m_path.isEmpty())
        return done;
    QJsonObject all;
    for (const auto &[origin, login] : m_logins.asKeyValueRange())
        all.insert(origin, QJsonObject{{u"user"_s, login.user}, {u"password"_s, login.password}});
    QSaveFile file(m_path);
    errno = 0;
    const QByteArray bytes = QJsonDocument(all).toJson();
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return writeError(m_path, errno);
    return done;
}

} // namespace earmark
