// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the library writes, and how it applies changes that are not on disk yet.
#include "library/answers/answertable.h"
#include "library/episoderepository.h"
#include "library/library.h"
#include "library/tables/cuetable.h"
#include "library/transcriptrepository.h"
#include "store/transaction.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

Result<> Library::change(UnwrittenEpisode change, WriteOrder order)
{
    if (!change.key.isEmpty())
        change.key = order.key = change.key.arg(qint64(change.id));
    if (m_queue) {
        change.number = ++m_orders;
        order.then = forgetting(change.number);
        m_unwritten.removeIf([&change](const UnwrittenEpisode &one) {
            return !change.key.isEmpty() && one.key == change.key;
        });
        m_unwritten.append(change);
    }
    if (auto written = write(m_queue, m_database, order); !written)
        return written;
    if (!change.isRemoved)
        emit episodeChanged(change.id);
    else if (*change.isRemoved)
        emit episodeRemoved(change.id);
    else
        emit episodeAdded(change.id);
    return done;
}

// For data that is read from disk right afterwards: usually it is written by then.
Result<> Library::writeAndWait(const WriteOrder &order)
{
    const auto written = write(m_queue, m_database, order);
    if (m_queue)
        (void)m_queue->wait(30ms);
    return written;
}

std::optional<Episode> Library::withUnwritten(std::optional<Episode> episode) const
{
    bool isRemoved = false;
    for (const UnwrittenEpisode &one : m_unwritten) {
        if (!episode || one.id != episode->id)
            continue;
        if (one.change)
            one.change(*episode);
        isRemoved = one.isRemoved.value_or(isRemoved);
    }
    if (episode && !m_unwrittenChoices.isEmpty()) {
        if (const auto kept = transcripts(episode->id))
            episode->hasTranscript = !kept->isEmpty();
    }
    return isRemoved ? std::nullopt : episode;
}

// The stored episode, else a new one that is not on disk yet; either with its unwritten changes.
Result<std::optional<Episode>>
Library::orNew(const Result<std::optional<Episode>> &kept,
               const std::function<bool(const Episode &)> &fits) const
{
    if (!kept)
        return kept;
    return withUnwritten(*kept ? *kept : newEpisode(fits));
}

std::optional<Episode> Library::newEpisode(const std::function<bool(const Episode &)> &fits) const
{
    const auto found = std::ranges::find_if(m_new, fits);
    return found == m_new.cend() ? std::nullopt : std::optional(*found);
}

std::function<void(const Result<> &)> Library::forgetting(quint64 number)
{
    return [self = QPointer(this), number](const Result<> &) {
        if (self)
            self->forget(number);
    };
}

void Library::forget(quint64 number)
{
    m_unwrittenChoices.removeIf([&](const UnwrittenChoice &one) { return one.number == number; });
    m_unwritten.removeIf([number](const UnwrittenEpisode &one) { return one.number == number; });
    m_unwrittenTexts.removeIf([number](const UnwrittenText &one) { return one.number == number; });
}

TranscriptChoices Library::unwrittenChoices() const
{
    TranscriptChoices unwritten;
    for (const UnwrittenChoice &one : m_unwrittenChoices) {
        unwritten.isRemoved.insert(one.id, one.isRemoved);
        if (one.isChosen)
            unwritten.chosen.append(one.id);
    }
    return unwritten;
}

Result<> Library::changeChoice(UnwrittenChoice choice, WriteOrder order)
{
    if (m_queue) {
        choice.number = ++m_orders;
        order.then = forgetting(choice.number);
        m_unwrittenChoices.append(choice);
    }
    if (auto written = write(m_queue, m_database, order); !written)
        return written;
    const auto transcript = TranscriptRepository(m_database.sql()).find(choice.id);
    if (!transcript)
        return transcript.error();
    if (*transcript)
        emit transcriptsChanged((*transcript)->episode);
    return done;
}

// If a removed episode is added again, it gets back its position, key and all its data.
Episode Library::restoredEpisode(const Episode &facts)
{
    for (UnwrittenEpisode &one : m_unwritten) {
        if (one.id == facts.id && one.isRemoved)
            one.isRemoved = false;
    }
    const auto removed = EpisodeRepository(m_database.sql()).findRemoved(facts.id);
    if (!removed || !*removed)
        return facts;
    Episode own = **removed;
    own.opened = facts.opened;
    return own;
}

Result<GivenText> Library::givenText(EpisodeId id) const
{
    if (const auto given = m_given.constFind(id); given != m_given.cend())
        return *given;
    return findGivenText(m_database.sql(), id);
}

Result<> Library::setGivenText(EpisodeId id, const GivenText &text)
{
    m_given.insert(id, text);
    const auto set = [id, text](const QSqlDatabase &db) { return writeGivenText(db, id, text); };
    return write(m_queue, m_database, {.write = set, .key = u"given %1"_s.arg(qint64(id))});
}

Result<QList<Correction>> Library::corrections(const QString &show) const
{
    if (const auto known = m_corrections.constFind(show); known != m_corrections.cend())
        return *known;
    return readCorrections(m_database.sql(), show);
}

Result<> Library::rememberCorrections(const QString &show, const QList<Correction> &corrections)
{
    const auto before = this->corrections(show);
    if (!before)
        return before.error();
    QList<Correction> now = *before;
    for (const Correction &correction : corrections) {
        now.removeIf([&](const Correction &one) { return one.wrong == correction.wrong; });
        now.prepend(correction);
    }
    m_corrections.insert(show, now);
    return write(m_queue, m_database, {.write = [show, corrections](const QSqlDatabase &db) {
                     return writeCorrections(db, show, corrections);
                 }});
}

Result<> Library::forgetCorrection(const QString &show, const QString &wrong)
{
    const auto before = corrections(show);
    if (!before)
        return before.error();
    QList<Correction> now = *before;
    now.removeIf([&wrong](const Correction &one) { return one.wrong == wrong; });
    m_corrections.insert(show, now);
    return write(m_queue, m_database, {.write = [show, wrong](const QSqlDatabase &db) {
                     return removeCorrection(db, show, wrong);
                 }});
}

Result<KeptHistory> Library::history(EpisodeId id, ActId through) const
{
    if (m_queue)
        (void)m_queue->wait(30ms);
    return readHistory(m_database.sql(), id, through);
}

Result<> Library::nameAct(ActId id, const QString &name)
{
    return write(m_queue, m_database, {.write = [id, name](const QSqlDatabase &db) {
                     return writeActName(db, id, name);
                 }});
}

Result<QByteArray> Library::actContent(ActId id) const
{
    return readActContent(m_database.sql(), id);
}

namespace {

Result<> writeWhole(const QSqlDatabase &db, const TranscriptEdit &edit)
{
    auto written = writeEdit(db, edit.transcript, edit.edit);
    TranscriptRepository transcripts(db);
    for (const auto &[cue, time] : edit.pins.asKeyValueRange()) {
        if (written)
            written = transcripts.setPin(edit.transcript, cue, time);
    }
    for (const CueId cue : edit.unpinned) {
        if (written)
            written = transcripts.removePin(edit.transcript, cue);
    }
    return written;
}

} // namespace

Result<> Library::writeStep(EpisodeId id, ActId head, const std::optional<KeptAct> &act,
                            const std::optional<TranscriptEdit> &edit)
{
    const auto writeAll = [=](const QSqlDatabase &db) -> Result<> {
        Transaction transaction(db);
        auto written = transaction.begun();
        if (written && act)
            written = writeAct(db, id, *act);
        if (written)
            written = writeHead(db, id, head);
        if (written && edit)
            written = writeWhole(db, *edit);
        if (written && edit && edit->others.write)
            written = edit->others.write(db);
        return written ? transaction.commit() : written;
    };
    if (!edit)
        return write(m_queue, m_database, {.write = writeAll});
    const auto change = [edit = *edit](LoadedTranscript &loaded) {
        if (fits(edit.edit, loaded.transcript)) // or it was read after it was written
            apply(edit, loaded);
    };
    return changeText(edit->transcript, change, {.write = writeAll, .then = edit->others.then});
}

Result<> Library::settleDoubt(TranscriptId id, const QString &key, bool isSettled)
{
    const auto settle = [=](const QSqlDatabase &db) {
        return writeSettledDoubt(db, id, key, isSettled);
    };
    return write(m_queue, m_database,
                 {.write = settle, .key = u"doubt %1 "_s.arg(qint64(id)) + key});
}

Result<> Library::setKnownWord(const QString &word, bool isKnown)
{
    const auto know = [=](const QSqlDatabase &db) { return writeKnownWord(db, word, isKnown); };
    return write(m_queue, m_database, {.write = know, .key = u"known word "_s + word});
}

} // namespace earmark
