// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading/recordings.h"

#include <QCollator>
#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

/// One walk through a folder.
class Walk
{
public:
    explicit Walk(const GoOn &goOn)
        : m_goOn(goOn)
    {
        m_collator.setNumericMode(true);
        for (const QString &suffix : recordingSuffixes())
            m_patterns.append(u"*."_s + suffix);
    }

    QStringList found() const { return m_found; }

    void enter(const QDir &folder, int level)
    {
        if (level > maxLevels || !isNew(folder.canonicalPath()))
            return;
        take(folder);
        for (const QString &name : namesIn(folder, QDir::Dirs | QDir::NoDotAndDotDot, {})) {
            if (m_found.size() >= maxRecordings || !m_goOn(0))
                return;
            enter(QDir(folder.filePath(name)), level + 1);
        }
    }

private:
    // Compares canonical paths, so links cannot lead in circles.
    bool isNew(const QString &path)
    {
        const bool isNew = !path.isEmpty() && !m_entered.contains(path);
        m_entered.insert(path);
        return isNew;
    }

    void take(const QDir &folder)
    {
        for (const QString &name : namesIn(folder, QDir::Files, m_patterns)) {
            if (m_found.size() < maxRecordings)
                m_found.append(folder.filePath(name));
        }
    }

    QStringList namesIn(const QDir &folder, QDir::Filters filters,
                        const QStringList &patterns) const
    {
        QStringList names = folder.entryList(patterns, filters | QDir::Readable, QDir::Unsorted);
        std::sort(names.begin(), names.end(), m_collator);
        return names;
    }

    const GoOn &m_goOn;
    QCollator m_collator;
    QStringList m_patterns;
    QSet<QString> m_entered;
    QStringList m_found;
};

} // namespace

QStringList recordingSuffixes()
{
    return {u"mp3"_s,  u"m4a"_s, u"m4b"_s, u"aac"_s, u"ogg"_s,  u"oga"_s, u"opus"_s,
            u"flac"_s, u"wav"_s, u"mp4"_s, u"mkv"_s, u"webm"_s, u"mov"_s};
}

QStringList recordingsIn(const QString &folder, const GoOn &goOn)
{
    Walk walk(goOn);
    walk.enter(QDir(folder), 0);
    return walk.found();
}

} // namespace earmark
