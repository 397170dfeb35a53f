// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "notes/annotation.h"
#include "store/writequeue.h"

#include <QHash>
#include <QObject>

namespace earmark {

/// Everything the listener has marked and written: alone writes it, then says what changed. With a
/// queue nobody waits for the disk, and what is not on it yet is read here all the same; without
/// one it is on disk at once, or an Error.
class Notebook : public QObject
{
    Q_OBJECT

public:
    explicit Notebook(Database &database, QObject *parent = nullptr);
    Notebook(Database &database, WriteQueue &queue, QObject *parent = nullptr);

    /// The annotations of an episode, in the order of time, without removed ones.
    Result<QList<Annotation>> ofEpisode(EpisodeId id) const;
    Result<std::optional<Annotation>> find(AnnotationId id) const;
    /// Every tag in use, with its count.
    Result<QList<std::pair<QString, int>>> tags() const;

    /// Gives id, key and dates.
    Result<Annotation> add(Annotation annotation);
    /// Writes note, tags, colour, span and anchor. When somebody else has written to it since
    /// `annotation.changed`, what they wrote becomes an annotation of its own: keptBoth().
    Result<> update(const Annotation &annotation);
    Result<> remove(AnnotationId id);
    Result<> restore(AnnotationId id);

    /// What a colour stands for, 0…4: the listener's name for it, or the usual one.
    QString meaning(int colour) const;
    Result<> setMeaning(int colour, const QString &name);

signals:
    void annotationAdded(const earmark::Annotation &annotation);
    void annotationChanged(const earmark::Annotation &annotation);
    void annotationRemoved(earmark::AnnotationId id, earmark::EpisodeId episode);
    void keptBoth(const earmark::Annotation &other); ///< which has been added before
    void meaningsChanged();

private:
    /// As it will be on disk.
    struct Unwritten
    {
        Annotation annotation;
        bool isRemoved = false;
        quint64 number = 0; ///< of the last order for it
        QList<QDateTime> stamps; ///< one of which it has on disk meanwhile
    };

    AnnotationId newId();
    Result<Annotation> known(AnnotationId id) const;
    Result<> write(const Annotation &annotation, bool isRemoved, WriteOrder order);
    Result<> setRemoved(const Annotation &annotation, bool isRemoved);
    void forget(AnnotationId id, quint64 number);
    void tellOther(const Annotation &other);

    Database &m_database;
    WriteQueue *m_queue = nullptr;
    qint64 m_lastId = 0;
    quint64 m_orders = 0;
    QHash<AnnotationId, Unwritten> m_unwritten;
    QHash<AnnotationId, QDateTime> m_stamps; ///< when this program last changed it
    QHash<int, QString> m_meanings; ///< that were set
};

} // namespace earmark
