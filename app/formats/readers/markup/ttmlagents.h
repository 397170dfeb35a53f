// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace earmark {

/// The agents of a TTML file, who speak in it, and their names.
class TtmlAgents
{
public:
    /// `kind` is the name's type: full, family, given, alias or other.
    void addName(const QString &agent, const QString &kind, const QString &name);

    /// The names of agents; `ids` are separated by spaces. An agent without a name gives its id.
    QString nameOf(const QString &ids) const;

private:
    struct Name
    {
        QString kind;
        QString text;
    };

    QString nameOfOne(const QString &id) const;

    QHash<QString, QList<Name>> m_names;
};

} // namespace earmark
