// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/correcting/peoplenamed.h"

#include "transcript/names/namesin.h"

#include <QTextDocument>
#include <QTextDocumentFragment>

namespace earmark {

QString wordsOf(const Episode &episode)
{
    const QString description = Qt::mightBeRichText(episode.description)
        ? QTextDocumentFragment::fromHtml(episode.description).toPlainText()
        : episode.description;
    return episode.title + u'\n' + description;
}

QStringList peopleNamed(const Episode &episode)
{
    QStringList names;
    for (const NamedPerson &person : namesIn(wordsOf(episode)))
        names.append(person.name);
    return names;
}

} // namespace earmark
