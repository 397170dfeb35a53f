// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/ttmlparts.h"

#include "formats/input/words.h"
#include "formats/readers/markup/ttmltimes.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

void TtmlPart::addEndOf(const TtmlPart &child)
{
    const auto last = child.isTimed && child.end ? child.end : child.endInside;
    if (last)
        endInside = isSequence ? last : std::max(endInside.value_or(*last), *last);
}

bool isUnread(QStringView name, const QXmlStreamAttributes &attributes)
{
    return isOneOf(name, u"metadata|desc|title|copyright|agent|set|animate|image|audio|data")
        || isOneOf(attributeOf(attributes, "ruby"_L1), u"text|textContainer|delimiter");
}

void TtmlAgents::addName(const QString &agent, const QString &kind, const QString &name)
{
    if (const QString text = name.simplified(); !text.isEmpty())
        m_names[agent][kind].append(text);
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
    const QMap<QString, QStringList> names = m_names.value(id);
    if (const QStringList full = names.value(u"full"_s); !full.isEmpty())
        return full.first();
    const QStringList parts = names.value(u"given"_s) + names.value(u"family"_s);
    if (!parts.isEmpty())
        return parts.join(u' ');
    return names.isEmpty() ? id : names.first().first();
}

} // namespace earmark
