// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace earmark {

/// A tag and how many notes have it or one below it. Tags form a tree: `idea/light` is below
/// `idea`.
struct TagCount
{
    QString tag;
    int count = 0;

    bool operator==(const TagCount &) const = default;
};

/// Whether `tag` is `root` or below it. Case does not matter: Idea and idea are one tag.
bool isWithinTag(const QString &tag, const QString &root);

/// Whether one of a note's tags is.
bool hasTag(const QStringList &tags, const QString &root);

/// All tags of notes, given as the tags of each, and the tags above them; a tag stands before those
/// below it, in alphabetical order. One that is spelt in several ways has the first spelling.
QList<TagCount> tagTree(const QList<QStringList> &tagsOfNotes);

/// The tags of a note after `from` and what is below it has become `to`: without doubles, so that
/// renaming to a tag in use merges both. An empty `to` takes the tag away.
QStringList withTagRenamed(const QStringList &tags, const QString &from, const QString &to);

} // namespace earmark
