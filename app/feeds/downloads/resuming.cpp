// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/downloads/resuming.h"

#include "net/httpheaders.h"

#include <QCoreApplication>

namespace earmark {

namespace {

struct DownloadWords
{
    Q_DECLARE_TR_FUNCTIONS(downloads)
};

// RFC 9110, section 13.1.5: only strong validators may tell that it is the same file.
bool isSame(const WebAnswer &answer, const KeptDownload &begun)
{
    const Validators &now = answer.validators;
    if (!now.etag.isEmpty() && !begun.etag.isEmpty())
        return now.etag == begun.etag;
    return now.lastModified.isEmpty() || begun.lastModified.isEmpty()
        || now.lastModified == begun.lastModified;
}

} // namespace

bool mayGoOn(const KeptDownload &begun, const QString &url)
{
    return begun.url == url
        && !rangeCondition({begun.etag, begun.lastModified}, begun.answered).isEmpty();
}

Coming whatComes(const WebAnswer &answer, const KeptDownload &begun, qint64 from, qint64 size)
{
    if (answer.status == 200)
        return Coming::Whole;
    if (from > 0 && answer.status == 416)
        return begun.total == size ? Coming::Nothing : Coming::Another;
    if (answer.status != 206)
        return Coming::Refused;
    // Without a range, it is several ranges (multipart/byteranges).
    const bool isRest = from > 0 && answer.range && answer.range->first == from
        && answer.range->total > 0 && answer.range->last == answer.range->total - 1
        && (begun.total < 0 || answer.range->total == begun.total) && answer.coding.isEmpty()
        && (answer.length < 0 || answer.length == answer.range->total - from);
    return isRest && isSame(answer, begun) ? Coming::Rest : Coming::Another;
}

KeptDownload begunBy(const WebAnswer &answer, const KeptDownload &before)
{
    KeptDownload begun = before;
    const bool isPlain = answer.coding.isEmpty(); // else positions are of other bytes
    begun.etag = isPlain ? answer.validators.etag : QByteArray();
    begun.lastModified = isPlain ? answer.validators.lastModified : QByteArray();
    begun.answered = answer.date;
    begun.total = isPlain ? answer.length : -1;
    return begun;
}

QString refusal(const WebAnswer &answer)
{
    switch (answer.status) {
    case 401:
        return DownloadWords::tr("The server asks for a user name and a password.");
    case 403:
        return DownloadWords::tr("The server refuses to give the recording.");
    case 404:
    case 410:
        return DownloadWords::tr("The recording is no longer on the server.");
    case 429:
    case 503:
        return DownloadWords::tr("The server is busy and wants to be asked later.");
    default:
        return DownloadWords::tr("The server answers with the status %1 instead of a recording.")
            .arg(answer.status);
    }
}

} // namespace earmark
