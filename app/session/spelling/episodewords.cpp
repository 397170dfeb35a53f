// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/spelling/episodewords.h"

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

} // namespace earmark
