// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetch.h"

#include "core/webaddress.h"
#include "net/httpheaders.h"
#include "net/privateaddress.h"
#include "net/web.h"

#include <QHostInfo>
#include <QNetworkCookie>
#include <QNetworkReply>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 maxErrorLength = 64LL * 1024;
constexpr qint64 bufferSize = 256LL * 1024;

bool isPermanentStatus(int status)
{
    return status == 301 || status == 308;
}

// The codings that Qt decodes by itself.
bool isDecodedByQt(const QByteArray &coding)
{
    return coding == "gzip" || coding == "deflate" || coding == "br" || coding == "zstd";
}

} // namespace

Fetch::Fetch(Web &web, const WebRequest &request, QObject *parent)
    : QObject(parent)
    , m_web(web)
    , m_request(request)
    , m_url(request.url)
    , m_coding(request.isStreamed ? Coding::Refused : Coding::ByQt)
{
    m_url.setUserInfo({});
    connect(&m_clock, &QTimer::timeout, this, &Fetch::tick);
    m_all.start();
    QMetaObject::invokeMethod(this, &Fetch::begin, Qt::QueuedConnection);
}

Fetch::~Fetch()
{
    drop();
}

Error Fetch::privateAddress(const QUrl &url)
{
    return Error{tr("The address “%1” belongs to this computer or a local network; only addresses "
                    "that you type yourself may.")
                     .arg(url.host())};
}

void Fetch::drop()
{
    m_clock.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_lookup = -1;
    if (!m_reply)
        return;
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void Fetch::begin()
{
    m_answer = {};
    m_hasAnswered = false;
    m_isCut = false;
    m_phase = Phase::Connecting;
    m_inPhase.start();
    const milliseconds limit = std::min(m_request.limits.connecting, m_request.limits.slowest);
    m_clock.start(std::clamp<milliseconds>(limit / 8, 5ms, 1s));
    if (!isWebAddress(m_url)) {
        fail(tr("The address is not on the web."));
        return;
    }
    if (m_request.mayBePrivate) {
        send();
        return;
    }
    if (namesPrivateHost(m_url)) {
        fail(privateAddress(m_url).message);
        return;
    }
    // Qt connects to what this finds: it remembers it for a minute.
    m_lookup = QHostInfo::lookupHost(m_url.host(), this, &Fetch::checkHost);
}

void Fetch::checkHost(const QHostInfo &found)
{
    m_lookup = -1;
    if (leadsToTheWeb(found))
        send();
    else if (found.error() != QHostInfo::NoError)
        fail(tr("The server can’t be reached: %1").arg(found.errorString()));
    else
        fail(tr("“%1” leads into a local network.").arg(m_url.host()));
}

QByteArray Fetch::cookiesFor(const QUrl &url) const
{
    QByteArray cookies;
    for (const QNetworkCookie &cookie : m_cookies.cookiesForUrl(url)) {
        cookies += cookies.isEmpty() ? "" : "; ";
        cookies += cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
    }
    return cookies;
}

void Fetch::send()
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"Accept", m_request.accept}};
    if (!m_request.validators.etag.isEmpty())
        headers.emplaceBack("If-None-Match", m_request.validators.etag);
    if (!m_request.validators.lastModified.isEmpty())
        headers.emplaceBack("If-Modified-Since", m_request.validators.lastModified);
    if (m_coding == Coding::Refused)
        headers.emplaceBack("Accept-Encoding", "identity");
    if (m_request.from > 0) {
        headers.append({"Range", "bytes=" + QByteArray::number(m_request.from) + '-'});
        if (!m_request.ifRange.isEmpty())
            headers.emplaceBack("If-Range", m_request.ifRange);
    }
    const QByteArray cookies = cookiesFor(m_url);
    if (!cookies.isEmpty())
        headers.emplaceBack("Cookie", cookies);
    m_seen.insert(m_url.toString() + u'\n' + QString::fromLatin1(cookies));
    m_reply = m_web.send(m_url, headers);
    m_reply->setReadBufferSize(bufferSize);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_phase = Phase::Waiting;
        m_inPhase.start();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Fetch::readHeaders);
    connect(m_reply, &QIODevice::readyRead, this, &Fetch::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Fetch::end);
}

WebAnswer Fetch::readAnswer() const
{
    const auto header = [this](const char *name) { return m_reply->rawHeader(name); };
    WebAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.url = m_url;
    if (m_hops > 0 && m_isPermanent)
        answer.movedTo = m_url;
    const QByteArray type = header("Content-Type");
    answer.type = type.split(';').first().trimmed().toLower();
    answer.charset = readCharset(type);
    answer.coding = header("Content-Encoding").trimmed().toLower();
    if (answer.coding == "identity")
        answer.coding.clear();
    answer.isDecoded =
        answer.coding.isEmpty() || (m_coding != Coding::Refused && isDecodedByQt(answer.coding));
    answer.validators = {header("ETag"), header("Last-Modified")};
    const bool isPlain = answer.coding.isEmpty() && m_reply->hasRawHeader("Content-Length");
    answer.length = isPlain ? header("Content-Length").trimmed().toLongLong() : -1;
    answer.range = readContentRange(header("Content-Range"));
    answer.date = readHttpDate(header("Date"));
    answer.retryAfter = readRetryAfter(header("Retry-After"), QDateTime::currentDateTimeUtc());
    answer.maxAge = readMaxAge(header("Cache-Control"));
    return answer;
}

bool Fetch::isRedirect() const
{
    const int status = m_answer.status;
    return isPermanentStatus(status) || status == 302 || status == 303 || status == 307;
}

bool Fetch::wantsBody() const
{
    return m_answer.status == 200 || m_answer.status == 206;
}

void Fetch::readHeaders()
{
    if (m_hasAnswered || !m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return;
    m_hasAnswered = true;
    m_answer = readAnswer();
    m_phase = Phase::Receiving;
    m_inPhase.start();
    m_inWindow = 0;
    m_bytes = 0;
    if (isRedirect())
        return;
    const bool isCompressed = m_request.isStreamed && !m_answer.coding.isEmpty();
    if (isCompressed && m_coding == Coding::Refused && isDecodedByQt(m_answer.coding)) {
        (void)retriesWith(Coding::ForcedOn);
        return;
    }
    if (m_request.isStreamed)
        emit answered(m_answer);
}

bool Fetch::retriesWith(Coding coding)
{
    if (m_coding == coding || (m_coding == Coding::ForcedOn && coding == Coding::Refused))
        return false;
    m_coding = coding;
    drop();
    QMetaObject::invokeMethod(this, &Fetch::begin, Qt::QueuedConnection);
    return true;
}

void Fetch::readBody()
{
    const QPointer self(this);
    while (self && m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(bufferSize);
        if (bytes.isEmpty())
            return;
        m_bytes += bytes.size();
        m_inWindow += bytes.size();
        if (wantsBody() && m_bytes > m_request.limits.bytes) {
            fail(tr("The answer is larger than %1 MB.").arg(m_request.limits.bytes / 1024 / 1024));
            return;
        }
        if (wantsBody() && m_request.isStreamed) {
            emit arrived(bytes);
        } else {
            m_answer.body += bytes;
        }
        if (self && !wantsBody() && m_answer.body.size() >= maxErrorLength) {
            m_answer.body.truncate(maxErrorLength);
            m_isCut = true;
            end();
            return;
        }
    }
}

void Fetch::end()
{
    const QPointer self(this);
    if (!m_isCut)
        readBody();
    if (!self || !m_reply)
        return;
    const auto error = m_reply->error();
    const QString reason = m_reply->errorString();
    const bool isAnswer = m_hasAnswered && m_answer.status > 0;
    if (isAnswer && isRedirect()) {
        const QList<QNetworkCookie> cookies =
            QNetworkCookie::parseCookies(m_reply->rawHeader("Set-Cookie"));
        m_cookies.setCookiesFromUrl(cookies, m_url);
        const QByteArray location = m_reply->rawHeader("Location").trimmed();
        m_isPermanent = m_isPermanent && isPermanentStatus(m_answer.status);
        if (location.isEmpty())
            fail(tr("The server says that it moved, but not where."));
        else
            follow(m_url.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode)));
        return;
    }
    const bool isUndecodable = error == QNetworkReply::UnknownContentError && wantsBody();
    if (isUndecodable && retriesWith(Coding::Refused))
        return;
    // RFC 9112, 9.3.1: a connection that was kept open may be closed just when it is used again.
    if (!isAnswer && error == QNetworkReply::RemoteHostClosedError && !m_isRepeated) {
        m_isRepeated = true;
        drop();
        QMetaObject::invokeMethod(this, &Fetch::begin, Qt::QueuedConnection);
        return;
    }
    if (!isAnswer || isUndecodable) {
        fail(isUndecodable ? tr("What the server sent can’t be decompressed.")
                           : tr("The server can’t be reached: %1").arg(reason));
        return;
    }
    m_answer.isWhole = error == QNetworkReply::NoError || m_answer.status >= 400;
    finish();
}

void Fetch::follow(const QUrl &target)
{
    drop();
    QUrl next = target;
    next.setUserInfo({});
    if (next.fragment().isEmpty())
        next.setFragment(m_url.fragment());
    if (++m_hops > m_request.limits.redirects) {
        fail(tr("The server leads from one address to the next without an end."));
        return;
    }
    if (!isWebAddress(next)) {
        fail(tr("The server leads to an address that is not on the web."));
        return;
    }
    if (m_seen.contains(next.toString() + u'\n' + QString::fromLatin1(cookiesFor(next)))) {
        fail(tr("The server leads in a circle."));
        return;
    }
    m_url = next;
    m_isRepeated = false;
    begin();
}

milliseconds Fetch::wholeLimit() const
{
    constexpr qint64 portion = 100'000;
    return m_request.limits.whole + m_request.limits.per100Kilobytes * (m_bytes / portion);
}

void Fetch::tick()
{
    const milliseconds waited(m_inPhase.elapsed());
    const WebLimits &limits = m_request.limits;
    if (m_phase == Phase::Connecting && waited > limits.connecting) {
        fail(tr("The server can’t be reached."));
    } else if (m_phase == Phase::Waiting && waited > limits.firstByte) {
        fail(tr("The server does not answer."));
    } else if (limits.whole > 0ms && milliseconds(m_all.elapsed()) > wholeLimit()) {
        fail(tr("The server takes too long to answer."));
    } else if (m_phase == Phase::Receiving && waited > limits.slowest) {
        const bool isTooSlow = m_inWindow < limits.slowestBytes;
        m_inWindow = 0;
        m_inPhase.start();
        if (isTooSlow)
            fail(tr("The server sends too slowly."));
    }
}

void Fetch::fail(const QString &message)
{
    drop();
    emit finished(Error{message});
}

void Fetch::finish()
{
    drop();
    const QByteArray begin = m_answer.body.left(2);
    if (!m_answer.isDecoded && (begin != "\x1f\x8b" || m_request.isStreamed))
        m_answer.isDecoded = m_answer.coding == "gzip" || m_answer.coding == "deflate";
    if (wantsBody() && !m_answer.isDecoded) {
        emit finished(Error{tr("What the server sent is compressed in a way that Earmark does not "
                               "know.")});
        return;
    }
    emit finished(m_answer);
}

} // namespace earmark
