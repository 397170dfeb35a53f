// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../audio/encoding.h"
#include "../../net/badserver.h"
#include "core/readfile.h"
#include "feeds/downloads/downloads.h"
#include "library/shows/itemtable.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace earmark {

inline constexpr auto soundHeaders = "Content-Type: audio/mpeg\r\nETag: \"one\"\r\n";

inline QByteArray partOf(const QByteArray &whole, qint64 from,
                         const QByteArray &headers = soundHeaders)
{
    const QByteArray range = "Content-Range: bytes " + QByteArray::number(from) + '-'
        + QByteArray::number(whole.size() - 1) + '/' + QByteArray::number(whole.size()) + "\r\n";
    return httpAnswer(whole.sliced(from), headers + range, "206 Partial");
}

/// The answer to a whole file, of which only the first bytes come.
inline QByteArray cut(const QByteArray &whole, qint64 after,
                      const QByteArray &headers = soundHeaders)
{
    return httpAnswer(whole, headers).chopped(whole.size() - after);
}

inline qint64 begunAt(const BadServer::Request &request)
{
    return request.headers.value("range").chopped(1).mid(6).toLongLong();
}

/// A library that downloads a show's recordings from a server on this computer, which tests
/// inherit.
class DownloadHouse
{
protected:
    /// Once: the recording to download.
    void encodeSound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.mp3"));
        QVERIFY(encode(path, makeNoise(44100 * 4), 44100, 1, {.codec = "libmp3lame"}));
        m_sound = *readFile(path);
        QVERIFY(m_sound.size() > 20'000);
    }

    /// Before each test: with an empty library.
    void begin()
    {
        m_downloads.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(QStringLiteral("library.db")));
        QVERIFY(opened);
        m_database = std::make_unique<Database>(*std::move(opened));
        m_library = std::make_unique<Library>(*m_database);
        m_shows = std::make_unique<Shows>(*m_database);
        m_server = std::make_unique<BadServer>();
        m_web = std::make_unique<Web>(m_logins, QStringLiteral("1"));
        make({.spare = 0,
              .retries = {milliseconds(1), milliseconds(1), milliseconds(1)},
              .pause = milliseconds(0)});
    }

    void make(const DownloadRules &rules)
    {
        m_downloads = std::make_unique<Downloads>(
            *m_web, *m_library, *m_shows, m_folder->filePath(QStringLiteral("Shows")), rules);
    }

    ShowItem add(const QString &address, const QString &title = QStringLiteral("Talk"),
                 const QString &feed = {}, const QByteArray &details = "{}")
    {
        Show show;
        show.feedUrl = feed.isEmpty() ? m_server->url(QStringLiteral("/feed")).toString() : feed;
        show.title = QStringLiteral("Green Room");
        const auto id = m_shows->subscribe(show, show.feedUrl);
        ShowItem item;
        item.show = *id;
        item.key = address;
        item.title = title;
        item.published = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
        item.seen = item.published;
        item.mediaUrl = m_server->url(address).toString();
        item.isNew = true;
        item.details = details;
        ItemPlan plan;
        plan.added = {item};
        (void)writeItems(m_database->sql(), *id, plan);
        const auto items = m_shows->items(*id);
        for (const ShowItem &one : *items) {
            if (one.key == address)
                return one;
        }
        return {};
    }

    std::optional<DownloadedItem> download(const ShowItem &item)
    {
        m_error.clear();
        QSignalSpy finished(m_downloads.get(), &Downloads::finished);
        QSignalSpy failed(m_downloads.get(), &Downloads::failed);
        m_downloads->start(item);
        if (!QTest::qWaitFor([&] { return !finished.isEmpty() || !failed.isEmpty(); }, 30'000))
            return {};
        if (finished.isEmpty()) {
            m_error = failed.first().at(1).value<Error>().message;
            return {};
        }
        return finished.first().first().value<DownloadedItem>();
    }

    QString path(const QString &name) const
    {
        return QFileInfo(m_folder->path()).canonicalFilePath() + QStringLiteral("/Shows/") + name;
    }

    QStringList files() const
    {
        return QDir(path(QStringLiteral("Green Room"))).entryList(QDir::Files | QDir::Hidden);
    }

    QString mediaOf(const DownloadedItem &got) const
    {
        return (*m_library->episode(got.episode))->mediaPath;
    }

    QByteArray m_sound;
    QString m_error;
    Logins m_logins;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Shows> m_shows;
    std::unique_ptr<BadServer> m_server;
    std::unique_ptr<Web> m_web;
    std::unique_ptr<Downloads> m_downloads;
};

} // namespace earmark
