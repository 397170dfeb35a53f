// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "notes/annotationrepository.h"
#include "store/writequeue.h"

#include <QHash>
#include <QObject>

namespace earmark {

/// All annotations and the meanings of colours. Only this class writes them; its signals tell what
/// changed. With a queue, writing does not wait for the disk, and reading includes what is still in
/// the queue. Without one, writing returns when the data is on disk, or with the database's error.
class Notebook : public QObject
{
    Q_OBJECT

public:
    explicit Notebook(Database &database, QObject *parent = nullptr);
    Notebook(Database &database, WriteQueue &queue, QObject *parent = nullptr);

    /// The annotations of an episode, in order of time, without removed ones.
    Result<QList<Annotation>> ofEpisode(EpisodeId id) const;
    Result<std::optional<Annotation>> find(AnnotationId id) const;
    /// The number of its notes if some changes to them are not on disk yet; otherwise the library
    /// knows it.
    std::optional<int> unwrittenCount(EpisodeId id) const;
    /// Every tag in use, with its count.
    Result<QList<std::pair<QString, int>>> tags() const;

    /// Sets id, key and dates, and returns the annotation with them.
    Result<Annotation> add(Annotation annotation);
    /// Adds annotations that were made elsewhere, all or none, and returns those added, with their
    /// ids. They keep their keys and dates; what lacks these gets them. One that was removed comes
    /// back as it is given; one whose key is here stays as it is. `others` writes what
    /// goes with them in the same transaction. Only without a queue.
    Result<QList<Annotation>> takeOver(QList<Annotation> annotations,
                                       const WriteWithNotes &others = {});
    /// Writes all but key, episode, kind and creation date. If another program has changed it since
    /// `annotation.changed`, that version becomes an annotation of its own: keptBoth(). Also an
    /// error, as in remove() and restore(), if there is no such annotation.
    Result<> update(const Annotation &annotation);
    /// Changes each of these notes in nothing but what `change` changes, all or none, and returns
    /// those that differ, before and after. It is called again in the queue's thread, with the
    /// notes as they are on disk by then.
    Result<QList<std::pair<Annotation, Annotation>>>
    changeEach(const QList<AnnotationId> &ids, const std::function<void(Annotation &)> &change);
    /// Takes over notes whose words were edited. The order writes them within the transaction of
    /// the edit; it is the caller's to give to the queue, then announceMoved().
    WriteOrder moving(const QList<Annotation> &annotations);
    void announceMoved(const QList<Annotation> &annotations);
    Result<> remove(AnnotationId id);
    Result<> restore(AnnotationId id);

    /// The meaning of a colour, 0…4: the listener's name for it, or the default one.
    QString meaning(int colour) const;
    Result<> setMeaning(int colour, const QString &name);

signals:
    void annotationAdded(const earmark::Annotation &annotation);
    void annotationChanged(const earmark::Annotation &annotation);
    void annotationRemoved(earmark::AnnotationId id, earmark::EpisodeId episode);
    void keptBoth(const earmark::Annotation &other); ///< follows annotationAdded(other)
    void meaningsChanged();

private:
    /// An annotation as it will be on disk.
    struct Unwritten
    {
        Annotation annotation;
        bool isRemoved = false;
        quint64 number = 0; ///< of the last write order for it
        QList<QDateTime> stamps; ///< of all its orders; until the last, the disk has one of these
    };

    AnnotationId newId();
    Result<Annotation> existing(AnnotationId id) const;
    Result<> write(const Annotation &annotation, bool isRemoved, WriteOrder order);
    WriteOrder awaited(const QList<Annotation> &annotations, WriteOrder order);
    Result<> setRemoved(const Annotation &annotation, bool isRemoved);
    void forget(AnnotationId id, quint64 number);
    void announceOther(const Annotation &other);

    Database &m_database;
    WriteQueue *m_queue = nullptr;
    qint64 m_lastId = 0;
    quint64 m_orders = 0;
    QHash<AnnotationId, Unwritten> m_unwritten;
    QHash<AnnotationId, QDateTime> m_stamps; ///< when this program last changed it
    QHash<int, QString> m_meanings; ///< set in this run
};

} // namespace earmark
