// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "notes/annotation.h"
#include "store/database.h"

#include <QObject>

namespace earmark {

/// Everything the listener has marked and written: alone writes it, on disk at once, then says what
/// changed.
class Notebook : public QObject
{
    Q_OBJECT

public:
    explicit Notebook(Database &database, QObject *parent = nullptr);

    /// The annotations of an episode, in the order of time, without removed ones.
    Result<QList<Annotation>> ofEpisode(EpisodeId id) const;
    Result<std::optional<Annotation>> find(AnnotationId id) const;
    /// Every tag in use, with its count.
    Result<QList<std::pair<QString, int>>> tags() const;

    /// Gives id, key and dates.
    Result<Annotation> add(Annotation annotation);
    /// Writes note, tags, colour, span and anchor.
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
    void meaningsChanged();

private:
    Database &m_database;
};

} // namespace earmark
