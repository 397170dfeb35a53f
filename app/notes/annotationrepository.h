// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "notes/annotation.h"

#include <QSqlDatabase>

#include <utility>

namespace earmark {

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

    /// Annotation and tags, or nothing.
    Result<AnnotationId> add(const Annotation &annotation);
    Result<> update(const Annotation &annotation);
    Result<> setRemoved(AnnotationId id, bool removed);

    /// The name that the listener gave a colour, or empty.
    Result<QString> meaning(int colour) const;
    Result<> setMeaning(int colour, const QString &name);

private:
    QSqlDatabase m_db;
};

} // namespace earmark
