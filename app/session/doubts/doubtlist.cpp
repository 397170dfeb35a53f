// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/doubts/doubtlist.h"

#include "align/languages.h"
#include "library/answers/keptanswers.h"
#include "session/spelling/episodewords.h"
#include "session/spelling/spellcheck.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

QString baseLanguage(const QString &language)
{
    return language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

// Among the keys of settled doubts, with which it is kept.
QString skippedKey(const QString &key)
{
    return u"skipped "_s + key;
}

QSet<CueId> linesNotIn(const QString &language, const Transcript &text)
{
    QSet<CueId> lines;
    const QStringList languages = languagesOf(text, {});
    const QString base = baseLanguage(language);
    for (qsizetype row = 0; row < text.cues.size(); ++row) {
        if (baseLanguage(languages.at(row)) != base)
            lines.insert(text.cues.at(row).id);
    }
    return lines;
}

} // namespace

DoubtList::DoubtList(OpenEpisode &open, SpellCheck &spelling)
    : QObject(&open)
    , m_open(open)
    , m_spelling(spelling)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &DoubtList::gather);
    connect(&open, &OpenEpisode::transcriptChanged, this, &DoubtList::takeChange);
    connect(&spelling, &SpellCheck::changed, this, [this] {
        if (m_isBegun)
            m_rest.start(0ms);
    });
    connect(&m_gathering, &QFutureWatcherBase::finished, this, &DoubtList::take);
}

DoubtList::~DoubtList()
{
    m_gathering.cancel();
}

void DoubtList::begin()
{
    if (std::exchange(m_isBegun, true))
        return;
    m_spelling.prepare();
    if (m_spelling.isReady())
        gather();
}

void DoubtList::takeChange(TextChange change)
{
    if (change == TextChange::Another) {
        m_turns.clear();
        m_found.clear();
        m_total = 0;
        m_isGathered = false;
        m_settledOf = {};
        m_settled.clear();
        sift();
    }
    if (m_isBegun)
        m_rest.start(400ms);
}

void DoubtList::setTurns(const QList<TurnDoubt> &turns)
{
    m_turns = turns;
    if (m_isBegun)
        m_rest.start(0ms);
}

void DoubtList::gather()
{
    if (!m_spelling.isReady() || !m_open.hasTranscript())
        return;
    DoubtSources sources;
    sources.transcript = m_open.transcript();
    if (m_spelling.hasDictionary())
        sources.isRight = m_spelling.speller();
    sources.added = m_spelling.added();
    sources.turns = m_turns;
    const Library &library = m_open.surroundings().library;
    const TranscriptId id = m_open.transcriptId();
    m_gathering.cancel();
    m_gathering.setFuture(m_open.surroundings().background.runShort(
        [sources, id, episode = m_open.episode(), isKnown = id == m_settledOf,
         language = m_spelling.language(), path = library.databasePath(),
         barrier = library.writeBarrier()](const GoOn &goOn) {
            Gathered gathered;
            if (!isKnown) {
                barrier();
                const auto settled = loadSettledDoubts(path, id);
                gathered.settled = settled ? *settled : QStringList();
            }
            DoubtSources all = sources;
            all.known.append(wordsOf(episode));
            for (const Speaker &speaker : all.transcript.speakers)
                all.known.append(all.transcript.speakerName(speaker.id));
            if (all.isRight)
                all.foreign = linesNotIn(language, all.transcript);
            gathered.doubts = gatherDoubts(all, [&goOn] { return goOn(0); });
            return gathered;
        }));
}

// What was gathered before the last change is gathered again soon.
void DoubtList::take()
{
    if (m_gathering.isCanceled() || m_rest.isActive() || !m_open.hasTranscript())
        return;
    const Gathered gathered = m_gathering.result();
    if (gathered.settled) {
        m_settled = QSet(gathered.settled->cbegin(), gathered.settled->cend());
        m_settledOf = m_open.transcriptId();
    }
    m_found = gathered.doubts;
    m_total = std::max(m_total, m_found.size());
    m_isGathered = true;
    sift();
}

void DoubtList::sift()
{
    m_left = m_found;
    m_left.removeIf([this](const TextDoubt &doubt) {
        return m_settled.contains(doubt.key) || m_settled.contains(keyOf(doubt.kind));
    });
    emit changed();
}

bool DoubtList::settle(const QString &key, bool isSettled)
{
    Library &library = m_open.surroundings().library;
    if (!m_isGathered || !m_open.report(library.settleDoubt(m_settledOf, key, isSettled)))
        return false;
    if (isSettled)
        m_settled.insert(key);
    else
        m_settled.remove(key);
    sift();
    return true;
}

void DoubtList::skip(const QString &key)
{
    if (!m_isGathered || isSkipped(key))
        return;
    Library &library = m_open.surroundings().library;
    if (m_open.report(library.settleDoubt(m_settledOf, skippedKey(key), true)))
        m_settled.insert(skippedKey(key));
}

bool DoubtList::isSkipped(const QString &key) const
{
    return m_settled.contains(skippedKey(key));
}

void DoubtList::drop(const QString &key)
{
    m_found.removeIf([&key](const TextDoubt &doubt) { return doubt.key == key; });
    sift();
}

} // namespace earmark
