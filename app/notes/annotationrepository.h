// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "notes/annotation.h"

#include <QSqlDatabase>

#include <functional>
#include <utility>

namespace earmark {

/// A random key of ten letters and digits, without those that look alike.
QString newAnnotationKey();

/// Writes something else in the transaction that adds annotations.
using WriteWithNotes =
    std::function<Result<>(const QSqlDatabase &db, const QList<Annotation> &added)>;

/// Annotations in the database. Belongs to the thread that opened `db`. Errors: the database's own.
class AnnotationRepository
{
public:
    explicit AnnotationRepository(const QSqlDatabase &db)
        : m_db(db)
    {}

    /// In order of time, without removed ones.
    Result<QList<Annotation>> ofEpisode(EpisodeId episode) const;
    /// Of the whole library, without removed ones.
    Result<QList<Annotation>> all() const;
    /// Also finds removed ones.
    Result<std::optional<Annotation>> find(AnnotationId id) const;
    /// Every tag in use with its count, in alphabetical order.
    Result<QList<std::pair<QString, int>>> tags() const;

    /// Adds the annotation with its tags, in one transaction. Keeps its id if it has one.
    Result<AnnotationId> add(const Annotation &annotation);
    /// Adds annotations that have a key already, in one transaction, and returns those added. One
    /// that was removed comes back as it is given; one that is there stays as it is. `others`
    /// writes what goes with those added.
    Result<QList<Annotation>> takeOver(const QList<Annotation> &annotations,
                                       const WriteWithNotes &others = {});
    /// Writes what a listener can change. If its last change on disk was at none of the `known`
    /// times, another program made it: if note or tags differ, that version becomes an annotation
    /// of its own, which is returned. Also an error if the annotation does not exist.
    Result<std::optional<Annotation>> update(const Annotation &annotation,
                                             const QList<QDateTime> &known);
    /// Changes each as it is on disk, in one transaction, and returns them; leaves out those that
    /// are gone.
    Result<QList<Annotation>> changeEach(const QList<AnnotationId> &ids,
                                         const std::function<void(Annotation &)> &change);
    Result<> setRemoved(AnnotationId id, bool removed);
    /// Writes only where its words are, their text and their speaker; it does not count as changed.
    Result<> setWords(const Annotation &annotation);

    /// The name that the listener gave a colour, or empty.
    Result<QString> meaning(int colour) const;
    Result<> setMeaning(int colour, const QString &name);

private:
    QSqlDatabase m_db;
};

} // namespace earmark
