// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/feeds/feedcommand.h"

#include "cli/feeds/feedjson.h"
#include "cli/terminal.h"
#include "core/readfile.h"
#include "feeds/feedreader.h"
#include "feeds/lists/opml.h"
#include "feeds/refreshing/feedmerge.h"
#include "feeds/text/addresses.h"
#include "net/fetch.h"
#include "net/privateaddress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// The entries of a feed or a list, one on a line.
QString feedTable(const QJsonObject &json)
{
    const QString title = json[u"title"].toString();
    QString table = title.isEmpty() ? QString() : tableRow({title});
    const QJsonObject entries = json[u"entries"].toObject();
    for (int i = 1; i <= entries.size(); ++i) {
        const QJsonObject entry = entries[QString::number(i)].toObject();
        table += tableRow({entry[u"date"].toString().left(10), entry[u"title"].toString(),
                           entry[u"url"].toString()});
    }
    const QJsonArray feeds = json[u"feeds"].toArray();
    for (const QJsonValue &feed : feeds)
        table += tableRow({feed[u"url"].toString(), feed[u"title"].toString()});
    const QJsonArray chapters = json[u"chapters"].toArray();
    for (const QJsonValue &one : chapters)
        table += tableRow({QString::number(one[u"start"].toDouble()), one[u"title"].toString()});
    return table;
}

Result<> print(const FeedReport &report, bool asJson)
{
    const QByteArray text =
        asJson ? QJsonDocument(report.json).toJson() : feedTable(report.json).toUtf8();
    if (asJson || report.result) {
        if (auto written = writeOutput(text, u"-"_s); !written)
            return written;
    }
    return report.result;
}

} // namespace

Result<> checkFeedStatus(const WebAnswer &answer)
{
    return answer.status == 200 ? Result<>(done) : Error{statusSentence(answer.status)};
}

Result<> showFeed(const CommandLine &line)
{
    const auto bytes = readFile(line.files.first());
    if (!bytes)
        return bytes.error();
    return print(reportOf(*bytes, QUrl(u"http://example.org/feed.xml"_s)), line.json);
}

FeedSession::FeedSession(const CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_web(m_logins, QCoreApplication::applicationVersion())
{}

void FeedSession::start()
{
    const QUrl url = fetchedAddress(feedAddressIn(m_line.files.first()));
    if (const auto login = loginIn(url))
        (void)m_logins.keep(url, *login); // only for this run
    const WebRequest request{
        .url = url, .accept = feedAccept, .mayBePrivate = namesPrivateHost(url)};
    connect(m_web.get(request, this), &Fetch::finished, this, &FeedSession::show);
}

void FeedSession::show(const Result<WebAnswer> &answer)
{
    auto shown = answer ? checkFeedStatus(*answer) : Result<>(answer.error());
    if (shown)
        shown = print(reportOf(answer->body, answer->url, answer->charset), m_line.json);
    if (!shown)
        complain(shown.error());
    emit finished(shown ? exitDone : exitFailed);
}

} // namespace earmark
