// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace earmark {

/// What HTML calls `name`, without & and ;, which may be two characters; null where there is none.
QString namedCharacter(QByteArrayView name);

/// What a reference such as &amp;eacute; stands for, and how many characters of the source it
/// takes.
struct CharacterReference
{
    QString text;
    qsizetype length = 0;
};

/// The reference that `text`, which starts with &, begins with. A lone & stands for itself.
CharacterReference readCharacterReference(QStringView text);

/// `text` with all of HTML's character references decoded, once.
QString decodeCharacterReferences(QStringView text);

} // namespace earmark
