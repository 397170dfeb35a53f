// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "notes/annotation.h"

#include <QSqlDatabase>

#include <utility>

namespace earmark {

/// Ten letters and digits that are not taken for each other: enough that no two are alike.
QString newAnnotationKey();

/// The order of AnnotationRepository::ofEpisode(): of time.
bool standsBefore(const Annotation &left, const Annotation &right);

/// Annotations in the database. Belongs to the thread that opened `db`.
class AnnotationRepository
{
public:
    explicit AnnotationRepository(const QSqlDatabase &db)
        : m_db(db)
    {}

    /// In the order of time, without removed ones.
    Result<QList<Annotation>> ofEpisode(EpisodeId episode) const;
    /// Removed ones too.
    Result<std::optional<Annotation>> find(AnnotationId id) const;
    /// Every tag in use with its count, in the order of the alphabet.
    Result<QList<std::pair<QString, int>>> tags() const;

    /// Annotation and tags, or nothing. Under its id if it has one.
    Result<AnnotationId> add(const Annotation &annotation);
    /// Writes what a listener can change. When it was last changed at none of the `known` times,
    /// somebody else did so: what they wrote, if it is something else, is kept as another
    /// annotation and returned.
    Result<std::optional<Annotation>> update(const Annotation &annotation,
                                             const QList<QDateTime> &known);
    Result<> setRemoved(AnnotationId id, bool removed);

    /// The name that the listener gave a colour, or empty.
    Result<QString> meaning(int colour) const;
    Result<> setMeaning(int colour, const QString &name);

private:
    QSqlDatabase m_db;
};

} // namespace earmark
