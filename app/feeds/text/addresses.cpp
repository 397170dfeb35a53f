// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/text/addresses.h"

#include "core/webaddress.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrlQuery>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString> &typesByEnding()
{
    static const QHash<QString, QString> types{
        {u"mp3"_s, u"audio/mpeg"_s},       {u"mp2"_s, u"audio/mpeg"_s},
        {u"mpga"_s, u"audio/mpeg"_s},      {u"m4a"_s, u"audio/mp4"_s},
        {u"m4b"_s, u"audio/mp4"_s},        {u"aac"_s, u"audio/aac"_s},
        {u"ogg"_s, u"audio/ogg"_s},        {u"oga"_s, u"audio/ogg"_s},
        {u"opus"_s, u"audio/opus"_s},      {u"flac"_s, u"audio/flac"_s},
        {u"wav"_s, u"audio/wav"_s},        {u"wma"_s, u"audio/x-ms-wma"_s},
        {u"spx"_s, u"audio/ogg"_s},        {u"aif"_s, u"audio/aiff"_s},
        {u"aiff"_s, u"audio/aiff"_s},      {u"amr"_s, u"audio/amr"_s},
        {u"mka"_s, u"audio/x-matroska"_s}, {u"mp4"_s, u"video/mp4"_s},
        {u"m4v"_s, u"video/x-m4v"_s},      {u"mov"_s, u"video/quicktime"_s},
        {u"webm"_s, u"video/webm"_s},      {u"ogv"_s, u"video/ogg"_s},
        {u"mkv"_s, u"video/x-matroska"_s}, {u"mpg"_s, u"video/mpeg"_s},
        {u"mpeg"_s, u"video/mpeg"_s},      {u"avi"_s, u"video/x-msvideo"_s},
        {u"3gp"_s, u"video/3gpp"_s},       {u"wmv"_s, u"video/x-ms-wmv"_s}};
    return types;
}

QString endingOf(const QString &url)
{
    const QString path = url.section(u'?', 0, 0).section(u'#', 0, 0).section(u'/', -1);
    return path.contains(u'.') ? path.section(u'.', -1).trimmed().toLower() : QString();
}

// Types that say nothing, or are broken.
bool saysNothing(const QString &type)
{
    return type.isEmpty() || !type.contains(u'/') || type == "application/octet-stream"_L1
        || type == "application/force-download"_L1 || type == "application/x-download"_L1
        || type == "audio/mp3"_L1 || type.startsWith("binary/"_L1)
        || type.startsWith("unknown/"_L1);
}

// The host and path that a counting service is told to lead to: the last one inside the path.
QString unwrapped(const QString &address)
{
    static const QRegularExpression counters(
        u"(?:^|[./])(?:podtrac\\.com|pdst\\.fm|op3\\.dev|chrt\\.fm|chtbl\\.com|pscrb\\.fm|"
        "podsights\\.com|byspotify\\.com|arttrk\\.com|mgln\\.ai|blubrry\\.com|podderapp\\.com|"
        "claritaspod\\.com|verifi\\.podscribe\\.com|swap\\.fm|gum\\.fm|pdcn\\.co|"
        "media\\.blubrry\\.com)$"_s);
    static const QRegularExpression inner(
        u"/(?:https?:/{0,2}|https?/|e/|s/)?((?:[a-z0-9-]+\\.)+[a-z]{2,}(?::\\d+)?/.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString rest = address;
    constexpr int deepest = 8;
    for (int i = 0; i < deepest && counters.match(rest.section(u'/', 0, 0)).hasMatch(); ++i) {
        const auto match = inner.match(rest);
        if (!match.hasMatch())
            return rest;
        rest = match.captured(1);
    }
    return rest;
}

bool isCounting(const QString &key)
{
    static const QRegularExpression counting(
        u"^(?:modified|updated?|utm_.*|source|src|sid|t|aid|in_playlist|awCollectionId|"
        "awEpisodeId|dest-id|_from|referrer|ref|feed)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return counting.match(key).hasMatch();
}

} // namespace

QString webAddressIn(QStringView written, const QUrl &base)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:"_s);
    const QString trimmed = written.trimmed().toString();
    if (trimmed.isEmpty())
        return {};
    if (scheme.match(trimmed).hasMatch())
        return fetchedAddress(trimmed).isValid() ? trimmed : QString();
    const QUrl resolved = base.resolved(QUrl(trimmed, QUrl::TolerantMode));
    return isWebAddress(resolved) ? resolved.toString(QUrl::FullyEncoded) : QString();
}

QUrl fetchedAddress(const QString &url)
{
    const QUrl address(url.trimmed(), QUrl::TolerantMode);
    return isWebAddress(address) ? address : QUrl();
}

QString mediaTypeOf(const QString &url)
{
    return typesByEnding().value(endingOf(url));
}

bool isPlayable(const QString &type, const QString &url)
{
    const QString plain = type.section(u';', 0, 0).trimmed().toLower();
    const QString ending = endingOf(url);
    const bool isPlaylist = plain.contains("mpegurl"_L1) || ending == "m3u8"_L1
        || ending == "m3u"_L1 || ending == "pls"_L1;
    if (isPlaylist)
        return false;
    if (!saysNothing(plain)) {
        if (plain.startsWith("audio/"_L1) || plain.startsWith("video/"_L1))
            return true;
        return plain == "application/ogg"_L1 || plain == "application/x-ogg"_L1
            || plain == "application/mp4"_L1
            || (!plain.startsWith("image/"_L1) && !plain.startsWith("text/"_L1)
                && plain != "application/pdf"_L1 && !mediaTypeOf(url).isEmpty());
    }
    static const QRegularExpression otherEndings(
        u"^(?:jpe?g|png|gif|webp|svg|pdf|epub|zip|html?|txt|torrent|xml|json|docx?|vtt|srt)$"_s);
    return !otherEndings.match(ending).hasMatch();
}

QString comparedAddress(const QString &url)
{
    const QUrl address = fetchedAddress(url);
    if (!address.isValid())
        return url.trimmed();
    const QString host = address.host().toLower();
    QUrlQuery kept;
    for (const auto &[key, value] : QUrlQuery(address).queryItems(QUrl::FullyEncoded)) {
        if (!isCounting(key))
            kept.addQueryItem(key, value);
    }
    const QString path = unwrapped(host + address.path(QUrl::FullyEncoded));
    return kept.isEmpty() ? path : path + u'?' + kept.toString(QUrl::FullyEncoded);
}

QString comparedFeedAddress(const QString &url)
{
    const QUrl address = fetchedAddress(url);
    if (!address.isValid())
        return url.trimmed();
    QUrl usual = address;
    usual.setPort(-1);
    const int port = portOf(address);
    const bool isUsual = port == portOf(usual);
    const QString path = address.path(QUrl::FullyEncoded);
    return address.host().toLower() + (isUsual ? QString() : u':' + QString::number(port))
        + (path.isEmpty() ? u"/"_s : path)
        + (address.hasQuery() ? u'?' + address.query(QUrl::FullyEncoded) : QString());
}

} // namespace earmark
