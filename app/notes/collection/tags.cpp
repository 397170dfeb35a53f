// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/collection/tags.h"

#include <QCollator>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

bool isWithinTag(const QString &tag, const QString &root)
{
    return tag.startsWith(root) && (tag.size() == root.size() || tag.at(root.size()) == u'/');
}

QList<TagCount> tagTree(const QList<QStringList> &tagsOfNotes)
{
    QHash<QString, int> counts;
    for (const QStringList &tags : tagsOfNotes) {
        QSet<QString> all; // a note with idea/light and idea/rooms counts once for idea
        for (const QString &tag : tags) {
            all.insert(tag);
            for (qsizetype slash = tag.indexOf(u'/'); slash > 0;
                 slash = tag.indexOf(u'/', slash + 1))
                all.insert(tag.first(slash));
        }
        for (const QString &tag : std::as_const(all))
            ++counts[tag];
    }
    QList<TagCount> tree;
    for (const auto &[tag, count] : counts.asKeyValueRange())
        tree.append({tag, count});
    const QCollator collator;
    std::ranges::sort(tree, [&collator](const TagCount &left, const TagCount &right) {
        const QStringList one = left.tag.split(u'/');
        const QStringList other = right.tag.split(u'/');
        return std::ranges::lexicographical_compare(one, other, collator);
    });
    return tree;
}

QStringList withTagRenamed(const QStringList &tags, const QString &from, const QString &to)
{
    QStringList renamed;
    for (const QString &tag : tags) {
        if (!isWithinTag(tag, from))
            renamed.append(tag);
        else if (!to.isEmpty())
            renamed.append(to + tag.sliced(from.size()));
    }
    renamed.removeDuplicates();
    return renamed;
}

} // namespace earmark
