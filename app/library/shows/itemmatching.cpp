// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/shows/itemmatching.h"

#include "transcript/folding.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Quotes and dashes are level; so are accents and case.
QString likenessOf(const ShowItem &item)
{
    if (item.title.isEmpty() || !item.published.isValid())
        return {};
    const QString kind = item.mediaType.section(u'/', 0, 0).toLower();
    return foldedWords(item.title) + u'\n' + item.published.date().toString(Qt::ISODate) + u'\n'
        + kind;
}

bool isOfLikeLength(const ShowItem &one, const ShowItem &other)
{
    const bool isUnknown = one.duration == 0ms || other.duration == 0ms;
    return isUnknown || std::chrono::abs(one.duration - other.duration) <= 10min;
}

/// How often something is said.
class Tally
{
public:
    void count(const QString &what) { ++m_counts[what]; }
    bool isUnique(const QString &what) const { return !what.isEmpty() && m_counts[what] == 1; }

private:
    QHash<QString, int> m_counts;
};

/// The known items that the feed has no more, by what may tell that they have a new key. What
/// several items have in common tells nothing: it would give one the identity of another.
class Orphans
{
public:
    Orphans(const QList<ShowItem> &known, const QList<ShowItem> &found)
    {
        QSet<QString> keys;
        for (const ShowItem &item : found)
            keys.insert(item.key);
        for (const ShowItem &item : known) {
            if (!keys.contains(item.key))
                m_items.append(item);
        }
        if (m_items.isEmpty())
            return;
        for (const QList<ShowItem> &items : {known, found}) {
            Tally files;
            Tally likenesses;
            for (const ShowItem &item : items) {
                files.count(item.comparedUrl);
                likenesses.count(likenessOf(item));
            }
            m_files.append(files);
            m_likenesses.append(likenesses);
        }
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            m_byFile.insert(m_items.at(i).comparedUrl, i);
            m_byLikeness.insert(likenessOf(m_items.at(i)), i);
        }
    }

    std::optional<ShowItem> likest(const ShowItem &found) const
    {
        if (m_items.isEmpty())
            return {};
        if (const auto one = find(m_byFile, m_files, found.comparedUrl))
            return one;
        const auto like = find(m_byLikeness, m_likenesses, likenessOf(found));
        return like && isOfLikeLength(*like, found) ? like : std::nullopt;
    }

private:
    std::optional<ShowItem> find(const QHash<QString, qsizetype> &places,
                                 const QList<Tally> &tallies, const QString &what) const
    {
        const bool isUnique = std::ranges::all_of(
            tallies, [&what](const Tally &tally) { return tally.isUnique(what); });
        const auto place = places.constFind(what);
        return isUnique && place != places.cend() ? std::optional(m_items.at(*place))
                                                  : std::nullopt;
    }

    QList<ShowItem> m_items;
    QList<Tally> m_files; ///< in what was known, and in what was found
    QList<Tally> m_likenesses;
    QHash<QString, qsizetype> m_byFile;
    QHash<QString, qsizetype> m_byLikeness;
};

// What the feed says now, with what only the library knows.
ShowItem updated(const ShowItem &known, const ShowItem &found)
{
    ShowItem item = found;
    item.id = known.id;
    item.show = known.show;
    item.seen = known.seen;
    item.isNew = known.isNew;
    item.episode = known.episode;
    item.isGone = false;
    return item;
}

QDateTime newestOf(const QList<ShowItem> &items, const QDateTime &now)
{
    QDateTime newest;
    for (const ShowItem &item : items) {
        if (item.published.isValid() && item.published <= now
            && (!newest.isValid() || item.published > newest))
            newest = item.published;
    }
    return newest;
}

// Only the order of places counts: what is new at the top moves nothing below it.
int shiftOf(const QHash<QString, ShowItem> &known, const QList<ShowItem> &found)
{
    const auto last = std::find_if(found.crbegin(), found.crend(), [&known](const ShowItem &item) {
        return known.contains(item.key);
    });
    return last == found.crend() ? 0 : known[last->key].place - last->place;
}

} // namespace

ItemPlan planItems(const QList<ShowItem> &known, const QList<ShowItem> &found, FeedIs is,
                   const QDateTime &now)
{
    QHash<QString, ShowItem> byKey;
    for (const ShowItem &item : known)
        byKey.insert(item.key, item);
    std::optional<Orphans> orphans; // made when one is needed
    ItemPlan plan;
    QSet<ShowItemId> met;
    const QDateTime newest = newestOf(known, now);
    const int shift = shiftOf(byKey, found);
    for (const ShowItem &item : found) {
        const bool isKnown = byKey.contains(item.key);
        if (!isKnown && !orphans)
            orphans.emplace(known, found);
        const auto same = isKnown ? std::optional(byKey.value(item.key)) : orphans->likest(item);
        if (!same || met.contains(same->id)) {
            ShowItem added = item;
            added.place += shift;
            added.seen = now;
            const bool isYounger =
                !newest.isValid() || !item.published.isValid() || item.published > newest;
            added.isNew = !known.isEmpty() && isYounger && !item.mediaUrl.isEmpty();
            plan.added.append(added);
            continue;
        }
        met.insert(same->id);
        ShowItem after = updated(*same, item);
        after.place = same->place;
        const bool isChanged = after != *same;
        after.place = item.place + shift;
        if (isChanged)
            plan.changed.append(after);
        else if (after.place != same->place)
            plan.moved.append({after.id, after.place});
        plan.unchanged += isChanged ? 0 : 1;
    }
    for (const ShowItem &item : known) {
        if (is == FeedIs::Whole && !found.isEmpty() && !met.contains(item.id) && !item.isGone)
            plan.gone.append(item.id);
    }
    return plan;
}

} // namespace earmark
