// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <utility>
#include <vector>

namespace earmark {

/// An element of a feed, or a piece of text in one.
///
/// Names have the usual prefix of their namespace, whatever the file calls it, and are in lower
/// case: "itunes:duration", "title". RSS and Atom have none.
struct Element
{
    QString name; ///< empty: a piece of text
    QString content; ///< of a piece of text
    QUrl base; ///< to resolve addresses against
    QList<std::pair<QString, QString>> attributes;
    std::vector<Element> children;

    /// Empty if there is none.
    QString attribute(QStringView wanted) const;
    /// All text inside, with that of its elements, as it is written.
    QString text() const;
    /// The first child of that name that has any content; null if there is none.
    const Element *child(QStringView wanted) const;
    /// The trimmed text of the first such child that has any; empty if there is none.
    QString textOf(QStringView wanted) const;
    /// What is inside as HTML.
    QString inner() const;
};

} // namespace earmark
