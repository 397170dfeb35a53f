// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notebook.h"

#include "notes/annotationrepository.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Ten letters and digits that are not taken for each other: enough that no two are alike.
QString newKey()
{
    static constexpr QStringView letters = u"0123456789abcdefghjkmnpqrstvwxyz";
    QString key;
    for (int i = 0; i < 10; ++i)
        key += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    return key;
}

} // namespace

Notebook::Notebook(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{}

Result<QList<Annotation>> Notebook::ofEpisode(EpisodeId id) const
{
    return AnnotationRepository(m_database.sql()).ofEpisode(id);
}

Result<std::optional<Annotation>> Notebook::find(AnnotationId id) const
{
    return AnnotationRepository(m_database.sql()).find(id);
}

Result<QList<std::pair<QString, int>>> Notebook::tags() const
{
    return AnnotationRepository(m_database.sql()).tags();
}

Result<Annotation> Notebook::add(Annotation annotation)
{
    annotation.key = newKey();
    annotation.created = QDateTime::currentDateTime();
    annotation.changed = annotation.created;
    const auto id = AnnotationRepository(m_database.sql()).add(annotation);
    if (!id)
        return id.error();
    annotation.id = *id;
    emit annotationAdded(annotation);
    return annotation;
}

Result<> Notebook::update(const Annotation &annotation)
{
    Annotation changed = annotation;
    changed.changed = QDateTime::currentDateTime();
    AnnotationRepository annotations(m_database.sql());
    if (auto updated = annotations.update(changed); !updated)
        return updated;
    const auto kept = annotations.find(annotation.id);
    if (!kept)
        return kept.error();
    if (!*kept)
        return Error{tr("The note is gone.")};
    emit annotationChanged(**kept);
    return done;
}

Result<> Notebook::remove(AnnotationId id)
{
    AnnotationRepository annotations(m_database.sql());
    const auto kept = annotations.find(id);
    if (!kept)
        return kept.error();
    if (!*kept)
        return Error{tr("The note is gone.")};
    if (auto removed = annotations.setRemoved(id, true); !removed)
        return removed;
    emit annotationRemoved(id, (*kept)->episode);
    return done;
}

Result<> Notebook::restore(AnnotationId id)
{
    AnnotationRepository annotations(m_database.sql());
    if (auto restored = annotations.setRemoved(id, false); !restored)
        return restored;
    const auto kept = annotations.find(id);
    if (!kept)
        return kept.error();
    if (!*kept)
        return Error{tr("The note is gone.")};
    emit annotationAdded(**kept);
    return done;
}

QString Notebook::meaning(int colour) const
{
    Q_ASSERT(colour >= 0 && colour < Annotation::colours);
    const auto name = AnnotationRepository(m_database.sql()).meaning(colour);
    if (name && !name->isEmpty())
        return *name;
    const std::array<QString, Annotation::colours> usual{tr("Quote"), tr("Idea"), tr("Question"),
                                                         tr("To check"), tr("Example")};
    return usual.at(size_t(colour));
}

Result<> Notebook::setMeaning(int colour, const QString &name)
{
    auto set = AnnotationRepository(m_database.sql()).setMeaning(colour, name.trimmed());
    if (set)
        emit meaningsChanged();
    return set;
}

} // namespace earmark
