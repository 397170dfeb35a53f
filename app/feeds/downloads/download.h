// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/downloads/partfile.h"
#include "feeds/downloads/publishing.h"
#include "feeds/downloads/resuming.h"
#include "library/shows/shows.h"
#include "net/web.h"
#include "net/webanswer.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

namespace earmark {

class Fetch;

/// How downloads are made.
struct DownloadRules
{
    qint64 spare = 200LL * 1024 * 1024; ///< bytes of the disk that are left free
    QList<milliseconds> retries{std::chrono::seconds(2), std::chrono::seconds(10),
                                std::chrono::seconds(30), std::chrono::minutes(1),
                                std::chrono::minutes(5)}; ///< after a broken connection
    milliseconds pause = std::chrono::seconds(1); ///< between two requests to a host
};

/// The sound of an item of a feed, on its way to a file. Deleting it stops it; what came is kept,
/// and the next download of the item goes on from there.
class Download : public QObject
{
    Q_OBJECT

public:
    /// `folder` is the one for all downloads.
    Download(Web &web, Shows &shows, const ShowItem &item, const QString &folder,
             const DownloadRules &rules, QObject *parent = nullptr);
    ~Download() override;

    void start(const Show &show);
    const ShowItem &item() const { return m_item; }
    qint64 received() const { return m_received; }
    qint64 total() const { return m_begun.total; } ///< -1 if unknown

signals:
    void progressed();
    /// The file has its name. Errors: it can't be written, or the disk is full; the server can't be
    /// reached, refuses, or breaks off again and again; what it sends is no sound.
    void finished(const earmark::Result<earmark::PublishedFile> &result);

private:
    Result<> prepare(const Show &show);
    Result<> checkSpace() const;
    void ask();
    void askForWhole();
    void take(const WebAnswer &answer);
    void takeBytes(const QByteArray &bytes);
    Result<> write(const QByteArray &bytes);
    void end(const Result<WebAnswer> &result);
    void retry();
    void check(bool mayBeCut);
    void takeChecked();
    void drop();
    void fail(const Error &error);

    Web &m_web;
    Shows &m_shows;
    ShowItem m_item;
    QString m_folder;
    DownloadRules m_rules;
    QUrl m_url;
    bool m_mayBePrivate = false;
    KeptDownload m_begun;
    PartFile m_part;
    QPointer<Fetch> m_fetch;
    Coming m_coming = Coming::Refused;
    qint64 m_from = 0; ///< asked for
    bool m_isForWhole = false; ///< the server can't be trusted to go on
    QByteArray m_begin; ///< of the file
    qint64 m_received = 0;
    qint64 m_inAttempt = 0;
    qint64 m_unchecked = 0; ///< bytes since the disk's space was looked at
    qint64 m_most = 0; ///< that ever was there
    qint64 m_cutAt = -1; ///< where the sound ended too early
    qsizetype m_tries = 0;
    QTimer m_timer;
    QFutureWatcher<Result<PublishedFile>> m_checking;
};

} // namespace earmark
