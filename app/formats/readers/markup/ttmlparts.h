// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QHash>
#include <QMap>
#include <QStringList>
#include <QXmlStreamAttributes>

#include <optional>

namespace earmark {

/// An open element, with what it says itself or inherits.
struct TtmlPart
{
    QString name;
    QString agent; ///< ids of who speaks
    qsizetype agentDepth = -1; ///< of the element that says so
    std::optional<milliseconds> begin; ///< absolute, like end
    std::optional<milliseconds> end;
    milliseconds reference{0}; ///< times inside it count from here
    bool isTimed = false; ///< it has a time of its own
    bool isSequence = false; ///< its children follow one after the other
    std::optional<milliseconds> endInside; ///< when its children so far end
    qint32 offset = 0; ///< of its text in the cue
    bool keepsSpace = false;
    bool isUnread = false;

    /// Call this when a child element is closed.
    void addEndOf(const TtmlPart &child);
};

/// Whether an element inside a line is not said: metadata, animations, and ruby annotations.
bool isUnread(QStringView name, const QXmlStreamAttributes &attributes);

/// The agents of a TTML file, who speak in it, and their names.
class TtmlAgents
{
public:
    /// `kind` is the name's type: full, family, given, alias or other.
    void addName(const QString &agent, const QString &kind, const QString &name);

    /// The names of agents; `ids` are separated by spaces. An agent without a name gives its id.
    QString nameOf(const QString &ids) const;

private:
    QString nameOfOne(const QString &id) const;

    QHash<QString, QMap<QString, QStringList>> m_names; ///< by agent and kind
};

} // namespace earmark
