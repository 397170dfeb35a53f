// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/downloads/download.h"

#include "feeds/downloads/filenames.h"
#include "feeds/text/addresses.h"
#include "net/fetch.h"
#include "net/httpheaders.h"
#include "net/privateaddress.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QtConcurrent>

namespace earmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 largestSound = 8LL * 1024 * 1024 * 1024;
constexpr qint64 bytesPerLook = 16LL * 1024 * 1024; ///< at the disk's space

bool isInside(const QString &path, const QString &folder)
{
    const QString parent = QFileInfo(path).canonicalPath();
    return !parent.isEmpty()
        && (parent + u'/').startsWith(QFileInfo(folder).canonicalFilePath() + u'/');
}

} // namespace

Download::Download(Web &web, Shows &shows, const ShowItem &item, const QString &folder,
                   const DownloadRules &rules, QObject *parent)
    : QObject(parent)
    , m_web(web)
    , m_shows(shows)
    , m_item(item)
    , m_folder(folder)
    , m_rules(rules)
    , m_url(fetchedAddress(item.mediaUrl))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Download::ask);
    connect(&m_checking, &QFutureWatcherBase::finished, this, &Download::takeChecked);
}

Download::~Download()
{
    drop();
    m_checking.cancel();
    m_checking.waitForFinished();
}

void Download::start(const Show &show)
{
    m_mayBePrivate = namesPrivateHost(fetchedAddress(show.feedUrl));
    if (const auto prepared = prepare(show); !prepared)
        fail(prepared.error());
    else
        ask();
}

Result<> Download::prepare(const Show &show)
{
    if (!m_url.isValid())
        return Error{tr("The feed gives no address of a recording.")};
    const auto folder = makeShowFolder(m_folder, show);
    if (!folder)
        return folder.error();
    const auto begun = m_shows.download(m_item.id);
    if (!begun)
        return begun.error();
    if (*begun && isInside((*begun)->partPath, m_folder))
        m_begun = **begun;
    const bool goesOn = !m_begun.partPath.isEmpty() && mayGoOn(m_begun, m_item.mediaUrl);
    if (m_begun.partPath.isEmpty())
        m_begun.partPath = freePath(*folder, fileNameOf(m_item), u"part"_s);
    m_begun.item = m_item.id;
    m_begun.url = m_item.mediaUrl;
    if (auto opened = m_part.open(m_begun.partPath); !opened)
        return opened;
    m_received = m_most = m_part.size();
    return goesOn ? Result<>(done) : m_part.beginAnew();
}

Result<> Download::checkSpace() const
{
    const qint64 rest = std::max<qint64>(0, m_begun.total - m_part.size());
    const qint64 free = QStorageInfo(m_folder).bytesAvailable();
    if (free < 0 || free >= rest + m_rules.spare)
        return done;
    return Error{tr("There is too little room on the disk: %1 are free.")
                     .arg(QLocale().formattedDataSize(free))};
}

void Download::ask()
{
    const bool mayResume = !m_isForWhole && mayGoOn(m_begun, m_item.mediaUrl);
    m_from = mayResume ? m_part.resumesFrom() : 0;
    m_coming = Coming::Refused;
    m_inAttempt = 0;
    WebRequest request{.url = m_url,
                       .accept = "audio/*, video/*;q=0.9, */*;q=0.5",
                       .from = m_from,
                       .ifRange =
                           rangeCondition({m_begun.etag, m_begun.lastModified}, m_begun.answered),
                       .isStreamed = true,
                       .mayBePrivate = m_mayBePrivate};
    request.limits.whole = 0ms;
    request.limits.bytes = largestSound;
    m_fetch = m_web.get(request, this);
    connect(m_fetch, &Fetch::answered, this, &Download::take);
    connect(m_fetch, &Fetch::arrived, this, &Download::takeBytes);
    connect(m_fetch, &Fetch::finished, this, &Download::end);
}

void Download::askForWhole()
{
    if (m_isForWhole) {
        fail({tr("The server sends only parts of the recording.")});
        return;
    }
    drop();
    m_isForWhole = true;
    m_timer.start(m_rules.pause);
}

void Download::take(const WebAnswer &answer)
{
    const Coming coming = whatComes(answer, m_begun, m_from, m_part.size());
    m_coming = coming;
    Result<> taken = done;
    if (coming == Coming::Whole) {
        m_begun = begunBy(answer, m_begun);
        m_begin.clear();
        taken = m_part.beginAnew();
        if (taken)
            taken = checkSpace();
        if (taken)
            taken = m_shows.setDownload(m_begun);
    } else if (coming == Coming::Rest) {
        m_begun.total = answer.range->total;
        taken = m_part.goOn();
        if (taken)
            taken = checkSpace();
    }
    if (!taken)
        fail(taken.error());
    else if (coming == Coming::Another)
        askForWhole();
}

void Download::takeBytes(const QByteArray &bytes)
{
    if (m_coming != Coming::Whole && m_coming != Coming::Rest)
        return;
    if (const auto written = write(bytes); !written) {
        fail(written.error());
        return;
    }
    if (m_part.isOther()) {
        askForWhole();
        return;
    }
    m_received = m_part.size();
    emit progressed();
}

Result<> Download::write(const QByteArray &bytes)
{
    m_inAttempt += bytes.size();
    m_unchecked += bytes.size();
    if (m_coming == Coming::Whole && m_begin.size() < enoughToTell) {
        m_begin += bytes.left(enoughToTell);
        if (m_begin.size() >= enoughToTell) {
            if (auto refused = refuseText(m_begin.left(enoughToTell)); !refused)
                return refused;
        }
    }
    if (m_unchecked > bytesPerLook) {
        m_unchecked = 0;
        if (auto space = checkSpace(); !space)
            return space;
    }
    return m_part.take(bytes);
}

void Download::end(const Result<WebAnswer> &result)
{
    if (m_fetch)
        m_fetch->deleteLater();
    m_fetch = nullptr;
    m_received = m_part.size();
    if (!result) {
        if (m_inAttempt > 0 || m_tries > 0)
            retry();
        else
            fail(result.error());
        return;
    }
    if (m_coming == Coming::Refused) {
        fail({refusal(*result)});
        return;
    }
    const qint64 size = m_part.size();
    const bool isAll = m_begun.total < 0 ? result->isWhole : size == m_begun.total;
    if (isAll)
        check(m_begun.total >= 0 || size == m_cutAt);
    else
        retry();
}

void Download::retry()
{
    const qint64 size = m_part.size();
    if (size > m_most)
        m_tries = 0;
    m_most = std::max(m_most, size);
    if (m_tries >= m_rules.retries.size()) {
        fail({tr("The connection breaks again and again; what has come is kept.")});
        return;
    }
    m_timer.start(m_rules.retries.at(m_tries++));
}

void Download::check(bool mayBeCut)
{
    const ArrivedFile arrived{m_part.path(), fileNameOf(m_item), mayBeCut};
    m_checking.setFuture(QtConcurrent::run([arrived](QPromise<Result<PublishedFile>> &promise) {
        promise.addResult(publish(arrived, [&promise] { return !promise.isCanceled(); }));
    }));
}

void Download::takeChecked()
{
    if (m_checking.isCanceled())
        return;
    const Result<PublishedFile> published = m_checking.result();
    if (published && published->path.isEmpty()) {
        m_cutAt = m_part.size();
        retry();
        return;
    }
    m_part.close();
    if (!QFile::exists(m_begun.partPath))
        (void)m_shows.forgetDownload(m_item.id); // if it stays, it only begins anew
    emit finished(published);
}

void Download::drop()
{
    m_timer.stop();
    if (!m_fetch)
        return;
    disconnect(m_fetch, nullptr, this, nullptr);
    m_fetch->deleteLater();
    m_fetch = nullptr;
}

void Download::fail(const Error &error)
{
    drop();
    m_part.close();
    emit finished(error);
}

} // namespace earmark
