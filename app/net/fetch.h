// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "net/webanswer.h"

#include <QElapsedTimer>
#include <QNetworkCookieJar>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QHostInfo;
class QNetworkReply;

namespace earmark {

class Web;

/// One request over all its redirects, within its limits. Deleting it stops it.
class Fetch : public QObject
{
    Q_OBJECT

public:
    Fetch(Web &web, const WebRequest &request, QObject *parent);
    ~Fetch() override;

    /// Why an address of this computer or of a local network is not asked, if nobody typed it.
    static Error privateAddress(const QUrl &url);

    qint64 received() const { return m_bytes; } ///< decoded bytes of the body so far

signals:
    /// The headers of the last hop are there; the body is empty yet. Only if the request is
    /// streamed.
    void answered(const earmark::WebAnswer &answer);
    void arrived(const QByteArray &bytes); ///< only if the request is streamed
    /// The end. An answer of any status is no error. Errors: the address may not be asked, the
    /// server can't be reached or not be trusted, a limit was reached, it leads in circles or
    /// elsewhere than to the web, or what came can't be decoded.
    void finished(const earmark::Result<earmark::WebAnswer> &result);

private:
    enum class Phase { Connecting, Waiting, Receiving };
    /// Who decodes Content-Encoding: Qt what it can, nobody, or Qt because the server compresses
    /// though it was asked not to.
    enum class Coding { ByQt, Refused, ForcedOn };

    void begin(); ///< a hop
    void checkHost(const QHostInfo &found);
    void send();
    void readHeaders();
    void readBody();
    void end();
    void follow(const QUrl &target);
    bool retriesWith(Coding coding);
    void tick();
    void fail(const QString &message);
    void finish();
    void drop();
    WebAnswer readAnswer() const;
    QByteArray cookiesFor(const QUrl &url) const;
    bool isRedirect() const;
    bool wantsBody() const;
    milliseconds wholeLimit() const;

    Web &m_web;
    WebRequest m_request;
    QUrl m_url; ///< of the present hop
    QPointer<QNetworkReply> m_reply;
    QNetworkCookieJar m_cookies; ///< of this request alone
    QSet<QString> m_seen; ///< hops, with the cookies sent
    int m_hops = 0;
    bool m_isPermanent = true; ///< all hops were
    Coding m_coding = Coding::ByQt;
    Phase m_phase = Phase::Connecting;
    QTimer m_clock;
    QElapsedTimer m_inPhase;
    QElapsedTimer m_all;
    qint64 m_inWindow = 0; ///< bytes in the present stretch of limits.slowest
    qint64 m_bytes = 0;
    bool m_hasAnswered = false;
    bool m_isCut = false; ///< the body of an error was long enough
    bool m_isRepeated = false; ///< the hop, after its connection was closed without an answer
    WebAnswer m_answer;
    int m_lookup = -1;
};

} // namespace earmark
