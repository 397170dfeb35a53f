// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/tags.h"

#include <QCollator>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

bool isWithinTag(const QString &tag, const QString &root)
{
    return tag.startsWith(root, Qt::CaseInsensitive)
        && (tag.size() == root.size() || tag.at(root.size()) == u'/');
}

bool hasTag(const QStringList &tags, const QString &root)
{
    return std::ranges::any_of(tags,
                               [&root](const QString &tag) { return isWithinTag(tag, root); });
}

QList<TagCount> tagTree(const QList<QStringList> &tagsOfNotes)
{
    QHash<QString, TagCount> counts; // by their folded spelling
    for (const QStringList &tags : tagsOfNotes) {
        QSet<QString> counted; // a note with idea/light and idea/rooms counts once for idea
        const auto count = [&](const QString &tag) {
            const QString folded = tag.toCaseFolded();
            if (counted.contains(folded))
                return;
            counted.insert(folded);
            TagCount &known = counts[folded];
            known = {known.count > 0 ? known.tag : tag, known.count + 1};
        };
        for (const QString &tag : tags) {
            for (qsizetype slash = tag.indexOf(u'/'); slash > 0;
                 slash = tag.indexOf(u'/', slash + 1))
                count(tag.first(slash));
            count(tag);
        }
    }
    QList<TagCount> tree = counts.values();
    const QCollator collator;
    std::ranges::sort(tree, [&collator](const TagCount &left, const TagCount &right) {
        const QStringList one = left.tag.toCaseFolded().split(u'/');
        const QStringList other = right.tag.toCaseFolded().split(u'/');
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
