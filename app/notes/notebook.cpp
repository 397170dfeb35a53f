// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notebook.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace earmark {

Notebook::Notebook(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{}

Notebook::Notebook(Database &database, WriteQueue &queue, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_queue(&queue)
{}

Result<QList<Annotation>> Notebook::ofEpisode(EpisodeId id) const
{
    auto annotations = AnnotationRepository(m_database.sql()).ofEpisode(id);
    if (!annotations || m_unwritten.isEmpty())
        return annotations;
    annotations->removeIf([this](const Annotation &one) { return m_unwritten.contains(one.id); });
    for (const Unwritten &one : m_unwritten) {
        if (one.annotation.episode == id && !one.isRemoved)
            annotations->append(one.annotation);
    }
    std::ranges::sort(*annotations, isEarlier);
    return annotations;
}

Result<std::optional<Annotation>> Notebook::find(AnnotationId id) const
{
    if (const auto unwritten = m_unwritten.constFind(id); unwritten != m_unwritten.cend())
        return std::optional(unwritten->annotation);
    return AnnotationRepository(m_database.sql()).find(id);
}

std::optional<int> Notebook::unwrittenCount(EpisodeId id) const
{
    const auto isOfEpisode = [id](const Unwritten &one) { return one.annotation.episode == id; };
    if (std::ranges::none_of(m_unwritten, isOfEpisode))
        return {};
    const auto annotations = ofEpisode(id);
    return annotations ? std::optional(int(annotations->size())) : std::nullopt;
}

Result<QList<std::pair<QString, int>>> Notebook::tags() const
{
    auto tags = AnnotationRepository(m_database.sql()).tags();
    if (!tags)
        return tags;
    for (const Unwritten &one : m_unwritten) {
        for (const QString &tag : one.annotation.tags) {
            if (std::ranges::find(*tags, tag, &std::pair<QString, int>::first) == tags->end())
                tags->append({tag, 1});
        }
    }
    return tags;
}

Result<Annotation> Notebook::add(Annotation annotation)
{
    annotation.id = newId();
    annotation.key = newAnnotationKey();
    annotation.created = QDateTime::currentDateTime();
    annotation.changed = annotation.created;
    annotation.tags.removeDuplicates();
    const auto insert = [annotation](const QSqlDatabase &db) -> Result<> {
        const auto id = AnnotationRepository(db).add(annotation);
        return id ? Result<>(done) : id.error();
    };
    if (auto added = write(annotation, false, {.write = insert}); !added)
        return added.error();
    m_stamps.insert(annotation.id, annotation.changed);
    emit annotationAdded(annotation);
    return annotation;
}

Result<QList<Annotation>> Notebook::takeOver(QList<Annotation> annotations,
                                             const WriteWithNotes &others)
{
    Q_ASSERT(!m_queue);
    const QDateTime now = QDateTime::currentDateTime();
    for (Annotation &annotation : annotations) {
        annotation.id = newId();
        if (annotation.key.isEmpty())
            annotation.key = newAnnotationKey();
        if (!annotation.created.isValid())
            annotation.created = now;
        if (!annotation.changed.isValid())
            annotation.changed = annotation.created;
        annotation.tags.removeDuplicates();
    }
    auto added = AnnotationRepository(m_database.sql()).takeOver(annotations, others);
    if (!added)
        return added;
    for (const Annotation &annotation : *added) {
        m_stamps.insert(annotation.id, annotation.changed);
        emit annotationAdded(annotation);
    }
    return added;
}

Result<> Notebook::update(const Annotation &annotation)
{
    const auto before = existing(annotation.id);
    if (!before)
        return before.error();
    Annotation changed = annotation;
    changed.key = before->key;
    changed.episode = before->episode;
    changed.kind = before->kind;
    changed.created = before->created;
    changed.changed = QDateTime::currentDateTime();
    changed.tags.removeDuplicates();
    const auto unwritten = m_unwritten.value(annotation.id);
    const QList<QDateTime> stamps = unwritten.stamps
        + QList{annotation.changed, m_stamps.value(annotation.id, annotation.changed)};

    const auto other = std::make_shared<std::optional<Annotation>>();
    const auto updated =
        write(changed, unwritten.isRemoved,
              {.write = [changed, stamps, other](const QSqlDatabase &db) -> Result<> {
                   auto written = AnnotationRepository(db).update(changed, stamps);
                   if (!written)
                       return written.error();
                   *other = *std::move(written);
                   return done;
               },
               .then =
                   [self = QPointer(this), other](const Result<> &) {
                       if (self && *other)
                           self->announceOther(**other);
                   },
               .key = u"note %1"_s.arg(qint64(annotation.id))});
    if (!updated)
        return updated;
    m_stamps.insert(changed.id, changed.changed);
    emit annotationChanged(changed);
    return done;
}

void Notebook::announceOther(const Annotation &other)
{
    emit annotationAdded(other);
    emit keptBoth(other);
}

Result<QList<std::pair<Annotation, Annotation>>>
Notebook::changeEach(const QList<AnnotationId> &ids,
                     const std::function<void(Annotation &)> &change)
{
    const auto changing = [change, now = QDateTime::currentDateTime()](Annotation &annotation) {
        annotation.changed = now;
        change(annotation);
        annotation.tags.removeDuplicates();
    };
    QList<std::pair<Annotation, Annotation>> changes;
    QList<Annotation> changed;
    QList<AnnotationId> written;
    for (const AnnotationId id : ids) {
        const auto before = existing(id);
        if (!before)
            return before.error();
        Annotation after = *before;
        changing(after);
        if (withChange(*before, *before, after) == *before)
            continue;
        changes.append({*before, after});
        changed.append(after);
        written.append(id);
    }
    if (changes.isEmpty())
        return changes;
    const auto onDisk = std::make_shared<QList<Annotation>>();
    const WriteOrder order{
        .write = [written, changing, onDisk](const QSqlDatabase &db) -> Result<> {
            auto now = AnnotationRepository(db).changeEach(written, changing);
            if (now)
                *onDisk = *std::move(now);
            return now ? Result<>(done) : now.error();
        },
        .then =
            [self = QPointer(this), changed, onDisk](const Result<> &) {
                for (const Annotation &annotation : *onDisk) {
                    if (self && !changed.contains(annotation))
                        emit self->annotationChanged(annotation); // another program's part, too
                }
            }};
    if (auto ordered = earmark::write(m_queue, m_database, awaited(changed, order)); !ordered)
        return ordered.error();
    for (const Annotation &annotation : changed) {
        m_stamps.insert(annotation.id, annotation.changed);
        emit annotationChanged(annotation);
    }
    return changes;
}

WriteOrder Notebook::moving(const QList<Annotation> &annotations)
{
    return awaited(annotations, {.write = [annotations](const QSqlDatabase &db) -> Result<> {
                       for (const Annotation &annotation : annotations) {
                           if (auto written = AnnotationRepository(db).setWords(annotation);
                               !written)
                               return written;
                       }
                       return done;
                   }});
}

// Shows them as if they were on disk until the order has been written.
WriteOrder Notebook::awaited(const QList<Annotation> &annotations, WriteOrder order)
{
    if (!m_queue)
        return order;
    const quint64 number = ++m_orders;
    for (const Annotation &annotation : annotations) {
        Unwritten &unwritten = m_unwritten[annotation.id];
        unwritten.annotation = annotation;
        unwritten.number = number;
        unwritten.stamps.append(annotation.changed);
    }
    order.then = [self = QPointer(this), then = order.then, annotations,
                  number](const Result<> &written) {
        for (const Annotation &annotation : annotations) {
            if (self)
                self->forget(annotation.id, number);
        }
        if (then)
            then(written);
    };
    return order;
}

void Notebook::announceMoved(const QList<Annotation> &annotations)
{
    for (const Annotation &annotation : annotations)
        emit annotationChanged(annotation);
}

Result<> Notebook::remove(AnnotationId id)
{
    const auto annotation = existing(id);
    if (!annotation)
        return annotation.error();
    if (auto removed = setRemoved(*annotation, true); !removed)
        return removed;
    emit annotationRemoved(id, annotation->episode);
    return done;
}

Result<> Notebook::restore(AnnotationId id)
{
    const auto annotation = existing(id);
    if (!annotation)
        return annotation.error();
    if (auto restored = setRemoved(*annotation, false); !restored)
        return restored;
    emit annotationAdded(*annotation);
    return done;
}

Result<> Notebook::setRemoved(const Annotation &annotation, bool isRemoved)
{
    return write(annotation, isRemoved,
                 {.write = calling(&AnnotationRepository::setRemoved, annotation.id, isRemoved)});
}

// Also finds removed ones.
Result<Annotation> Notebook::existing(AnnotationId id) const
{
    const auto found = find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{tr("The note is gone.")};
    return **found;
}

// An id is needed before the note is on disk. It is the time in microseconds, so that ids of
// another running program do not clash.
AnnotationId Notebook::newId()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const qint64 time = std::chrono::duration_cast<std::chrono::microseconds>(now).count();
    m_lastId = std::max(m_lastId + 1, time);
    return AnnotationId(m_lastId);
}

Result<> Notebook::write(const Annotation &annotation, bool isRemoved, WriteOrder order)
{
    if (!m_queue)
        return earmark::write(nullptr, m_database, order);
    Unwritten &unwritten = m_unwritten[annotation.id];
    unwritten.annotation = annotation;
    unwritten.isRemoved = isRemoved;
    unwritten.number = ++m_orders;
    unwritten.stamps.append(annotation.changed);
    order.then = [self = QPointer(this), then = order.then, id = annotation.id,
                  number = unwritten.number](const Result<> &written) {
        if (self)
            self->forget(id, number);
        if (then)
            then(written);
    };
    return earmark::write(m_queue, m_database, order);
}

// Keeps it if a newer order is still waiting.
void Notebook::forget(AnnotationId id, quint64 number)
{
    if (m_unwritten.value(id).number == number)
        m_unwritten.remove(id);
}

QString Notebook::meaning(int colour) const
{
    Q_ASSERT(colour >= 0 && colour < Annotation::colours);
    const auto kept = AnnotationRepository(m_database.sql()).meaning(colour);
    const QString name = m_meanings.value(colour, kept ? *kept : QString());
    if (!name.isEmpty())
        return name;
    const std::array<QString, Annotation::colours> usual{tr("Quote"), tr("Idea"), tr("Question"),
                                                         tr("To check"), tr("Example")};
    return usual.at(size_t(colour));
}

Result<> Notebook::setMeaning(int colour, const QString &name)
{
    auto set =
        earmark::write(m_queue, m_database,
                       {.write = calling(&AnnotationRepository::setMeaning, colour, name.trimmed()),
                        .key = u"meaning %1"_s.arg(colour)});
    if (!set)
        return set;
    m_meanings.insert(colour, name.trimmed());
    emit meaningsChanged();
    return done;
}

} // namespace earmark
