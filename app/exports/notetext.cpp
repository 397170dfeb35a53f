// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/notetext.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

QString clockText(milliseconds time)
{
    const qint64 seconds = std::max<qint64>(time.count(), 0) / 1000;
    const QString tail = u":%1"_s.arg(seconds % 60, 2, 10, QChar(u'0'));
    if (seconds < 3600)
        return QString::number(seconds / 60) + tail;
    return u"%1:%2"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QChar(u'0')) + tail;
}

QString annotationAnchor(const Annotation &annotation)
{
    if (annotation.key.isEmpty())
        return "n-"_L1 + toVariant(annotation.id).toString();
    return "n-"_L1 + annotation.key;
}

QString meaningOf(const NotesDocument &document, const Annotation &annotation)
{
    if (annotation.kind == Annotation::Kind::Bookmark)
        return {};
    return document.meanings.value(annotation.colour);
}

QString titleOf(const Episode &episode)
{
    const QString title = episode.title.simplified();
    return title.isEmpty() ? QFileInfo(episode.mediaPath).completeBaseName() : episode.title;
}

} // namespace earmark
