// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/document/links.h"

#include "core/webaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Media Fragments URI 1.0, "Normal Play Time": seconds, with a fraction only if it is not zero.
QString seconds(milliseconds time)
{
    const qint64 count = std::max<qint64>(time.count(), 0);
    QString text = QString::number(count / 1000);
    const qint64 rest = count % 1000;
    if (rest == 0)
        return text;
    text += u'.' + QString::number(rest).rightJustified(3, u'0');
    while (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

} // namespace

QString encodedAddress(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

QString webAddressOf(const QUrl &url)
{
    return isWebAddress(url) ? encodedAddress(url) : QString();
}

QString timeFragment(TimeSpan span)
{
    if (span.end <= span.begin)
        return "t="_L1 + seconds(span.begin);
    return "t="_L1 + seconds(span.begin) + u',' + seconds(span.end);
}

QUrl earmarkLink(const Episode &episode, TimeSpan span)
{
    QUrl link;
    link.setScheme(u"earmark"_s);
    link.setHost(u"episode"_s);
    link.setPath(u'/' + episode.key);
    link.setQuery(timeFragment(span));
    return link;
}

QUrl pageLink(const Episode &episode, TimeSpan span)
{
    if (!isWebAddress(episode.page))
        return {};
    QUrl link = episode.page;
    link.setFragment(timeFragment(span));
    return link;
}

} // namespace earmark
