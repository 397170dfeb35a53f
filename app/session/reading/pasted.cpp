// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading/pasted.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// More lines than this are not a copied list of files.
constexpr qsizetype maxLines = 1'000;

bool isAddress(const QString &line)
{
    if (line.contains(u' '))
        return false;
    return isOnTheWeb(QUrl(line, QUrl::StrictMode)) || line.startsWith("www."_L1);
}

// The line if it names something that can be opened, as a path or address; else empty.
QString asFile(const QString &line)
{
    const QUrl url(line);
    if (url.scheme() == u"earmark"_s || url.isLocalFile())
        return line;
    const QString path = line.startsWith("~/"_L1) ? QDir::homePath() + line.mid(1) : line;
    return path.startsWith(u'/') && QFileInfo::exists(path) ? path : QString();
}

} // namespace

bool isOnTheWeb(const QUrl &url)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"ftp"_s, u"feed"_s, u"itpc"_s};
    return schemes.contains(url.scheme()) && !url.host().isEmpty();
}

Pasted lookAt(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    if (text.count(u'\n') > maxLines)
        return {.kind = Pasted::Kind::Text, .files = {}};
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    QStringList files;
    for (const QString &line : std::as_const(lines))
        files.append(asFile(line));
    if (!files.contains(QString()))
        return {.kind = Pasted::Kind::Files, .files = files};
    if (std::ranges::all_of(lines, isAddress))
        return {.kind = Pasted::Kind::Address, .files = {}};
    return {.kind = Pasted::Kind::Text, .files = {}};
}

} // namespace earmark
