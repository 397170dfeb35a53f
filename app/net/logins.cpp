// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/logins.h"

#include "core/files.h"
#include "core/webaddress.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace earmark {

using namespace Qt::StringLiterals;

QString originOf(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.host().toLower() + u':' + QString::number(portOf(url));
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
    if (!bytes) {
        m_unread = bytes.error();
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    bool isWhole = document.isObject();
    const QJsonObject all = document.object();
    for (auto one = all.begin(); one != all.end(); ++one) {
        const QJsonValue user = one.value()[u"user"];
        const QJsonValue password = one.value()[u"password"];
        isWhole = isWhole && user.isString() && password.isString();
        m_logins.insert(one.key(), {user.toString(), password.toString()});
    }
    if (!isWhole)
        m_unread = Error{QCoreApplication::translate(
                             "net", "The passwords in “%1” can’t be read, so none is added to it.")
                             .arg(path)};
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
    if (m_unread)
        return *m_unread;
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
