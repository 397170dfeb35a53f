// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace earmark {

/// The names that stand alone in the first line of a paragraph and say who speaks in what follows:
/// at least two that come again, or one beside numbers that a program gave, and so often that most
/// of the text is theirs.
QSet<QString> namesAlone(QStringView text);

/// Such a name, without the colon behind it, if a line may be one.
QString nameInLine(QStringView line);

} // namespace earmark
