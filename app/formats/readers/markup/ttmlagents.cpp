// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/ttmlagents.h"

#include <QStringList>

namespace earmark {

using namespace Qt::StringLiterals;

void TtmlAgents::addName(const QString &agent, const QString &kind, const QString &name)
{
    if (const QString text = name.simplified(); !text.isEmpty())
        m_names[agent].append({kind, text});
}

QString TtmlAgents::nameOf(const QString &ids) const
{
    QStringList names;
    for (const QString &id : ids.simplified().split(u' ', Qt::SkipEmptyParts))
        names.append(nameOfOne(id));
    return names.join(u", "_s);
}

// TTML, ttm:name: the full name if there is one, else given and family name, else any.
QString TtmlAgents::nameOfOne(const QString &id) const
{
    const QList<Name> names = m_names.value(id);
    const auto ofKind = [&names](QLatin1StringView kind) {
        QStringList found;
        for (const Name &name : names) {
            if (name.kind == kind)
                found.append(name.text);
        }
        return found;
    };
    if (const QStringList full = ofKind("full"_L1); !full.isEmpty())
        return full.first();
    if (const QStringList parts = ofKind("given"_L1) + ofKind("family"_L1); !parts.isEmpty())
        return parts.join(u' ');
    return names.isEmpty() ? id : names.first().text;
}

} // namespace earmark
