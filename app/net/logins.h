// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>
#include <QUrl>

#include <optional>

namespace earmark {

/// A user name with its password.
struct Login
{
    QString user;
    QString password;

    bool operator==(const Login &) const = default;
};

/// What a login belongs to: scheme, host and port, as "https://example.org:443". It is sent nowhere
/// else.
QString originOf(const QUrl &url);

/// The login in an address, if there is one.
std::optional<Login> loginIn(const QUrl &url);

/// Logins by their origin, kept in a file that only its owner can read. A file that is damaged or
/// can't be read stays as it is.
class Logins
{
public:
    /// An empty path: kept in memory only.
    explicit Logins(const QString &path = {});

    std::optional<Login> find(const QUrl &url) const;
    /// Error: the file can't be written, or could not be read; the login counts for this run all
    /// the same.
    Result<> keep(const QUrl &url, const Login &login);
    Result<> forget(const QUrl &url);

private:
    Result<> save() const;

    QString m_path;
    std::optional<Error> m_unread; ///< why writing the file would lose what is in it
    QHash<QString, Login> m_logins;
};

} // namespace earmark
