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

/// The known items that the feed has no more.
class Orphans
{
public:
    void add(const ShowItem &item)
    {
        if (!item.comparedUrl.isEmpty())
            m_byFile.insert(item.comparedUrl, item);
        if (const QString likeness = likenessOf(item); !likeness.isEmpty())
            m_byLikeness.insert(likeness, item);
    }

    std::optional<ShowItem> takeFor(const ShowItem &found)
    {
        if (m_byFile.isEmpty() && m_byLikeness.isEmpty())
            return {};
        if (const auto one = m_byFile.constFind(found.comparedUrl); one != m_byFile.cend())
            return take(*one);
        const auto like = m_byLikeness.constFind(likenessOf(found));
        if (like != m_byLikeness.cend() && isOfLikeLength(*like, found))
            return take(*like);
        return {};
    }

private:
    ShowItem take(ShowItem item)
    {
        m_byFile.remove(item.comparedUrl);
        m_byLikeness.remove(likenessOf(item));
        return item;
    }

    QHash<QString, ShowItem> m_byFile;
    QHash<QString, ShowItem> m_byLikeness;
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

} // namespace

ItemPlan planItems(const QList<ShowItem> &known, const QList<ShowItem> &found, FeedIs is,
                   const QDateTime &now)
{
    QHash<QString, ShowItem> byKey;
    for (const ShowItem &item : known)
        byKey.insert(item.key, item);
    QSet<QString> keys;
    for (const ShowItem &item : found)
        keys.insert(item.key);
    Orphans orphans;
    for (const ShowItem &item : known) {
        if (!keys.contains(item.key))
            orphans.add(item);
    }
    ItemPlan plan;
    QSet<ShowItemId> met;
    const QDateTime newest = newestOf(known, now);
    for (const ShowItem &item : found) {
        auto same =
            byKey.contains(item.key) ? std::optional(byKey.value(item.key)) : orphans.takeFor(item);
        if (!same || met.contains(same->id)) {
            ShowItem added = item;
            added.seen = now;
            const bool isYounger =
                !newest.isValid() || !item.published.isValid() || item.published > newest;
            added.isNew = !known.isEmpty() && isYounger && !item.mediaUrl.isEmpty();
            plan.added.append(added);
            continue;
        }
        met.insert(same->id);
        const ShowItem after = updated(*same, item);
        if (after == *same)
            ++plan.unchanged;
        else
            plan.changed.append(after);
    }
    for (const ShowItem &item : known) {
        if (is == FeedIs::Whole && !found.isEmpty() && !met.contains(item.id) && !item.isGone)
            plan.gone.append(item.id);
    }
    return plan;
}

} // namespace earmark
