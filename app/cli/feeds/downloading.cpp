// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/feeds/downloading.h"

#include "cli/terminal.h"
#include "session/reading/importing.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

DownloadSession::DownloadSession(const CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_bar(std::make_unique<ProgressBar>())
{}

DownloadSession::~DownloadSession() = default;

void DownloadSession::start()
{
    if (const auto begun = begin(); !begun || m_items.isEmpty())
        finish(begun);
}

Result<> DownloadSession::begin()
{
    auto opened = ShowsLibrary::open(m_line);
    if (!opened)
        return opened.error();
    m_opened = *std::move(opened);
    const auto items = wanted();
    if (!items)
        return items.error();
    m_downloads =
        std::make_unique<Downloads>(m_opened->web, m_opened->library, m_opened->shows,
                                    QFileInfo(m_line.dataFolder).absoluteFilePath() + u"/shows"_s);
    connect(m_downloads.get(), &Downloads::finished, this, &DownloadSession::take);
    connect(m_downloads.get(), &Downloads::failed, this,
            [this](const ShowItem &item, const Error &error) { add(item, {}, error.message); });
    connect(m_downloads.get(), &Downloads::changed, this, &DownloadSession::showProgress);
    m_items = *items;
    for (const ShowItem &item : *items) {
        const auto episode = m_opened->library.episode(item.episode);
        const bool isThere = episode && *episode && QFileInfo::exists((*episode)->mediaPath);
        if (isThere)
            add(item, (*episode)->mediaPath, {});
        else
            m_downloads->start(item);
    }
    return done;
}

Result<QList<ShowItem>> DownloadSession::wanted() const
{
    if (m_line.files.isEmpty())
        return m_opened->shows.newItems();
    QList<ShowItem> items;
    for (const QString &asked : m_line.files) {
        const auto item = findShowItem(m_opened->shows, asked);
        if (!item)
            return item.error();
        if (!items.contains(*item))
            items.append(*item);
    }
    return items;
}

void DownloadSession::take(const DownloadedItem &downloaded)
{
    if (!downloaded.warning.isEmpty())
        complain({downloaded.warning});
    if (const auto read = readTranscript(downloaded.episode); !read)
        complain(read.error());
    const auto episode = m_opened->library.episode(downloaded.episode);
    add(downloaded.item, episode && *episode ? (*episode)->mediaPath : QString(), {});
}

// As the window does when it opens the episode.
Result<> DownloadSession::readTranscript(EpisodeId episode)
{
    Library &library = m_opened->library;
    const auto given = library.givenText(episode);
    if (!given || given->path.isEmpty())
        return given ? Result<>(done) : given.error();
    const auto imported = importTranscriptFile(library.databasePath(), episode, given->path,
                                               [](double) { return true; });
    if (!imported)
        return imported.error();
    auto chosen = library.chooseTranscript(imported->loaded.kept.id);
    return chosen ? library.setGivenText(episode, {}) : chosen;
}

void DownloadSession::showProgress()
{
    double part = double(m_list.size());
    for (const ShowItem &item : m_items) {
        const auto state = m_downloads->state(item.id);
        if (state && state->total > 0)
            part += double(state->received) / double(state->total);
    }
    if (m_bar && !m_items.isEmpty())
        m_bar->show(part / double(m_items.size()));
}

void DownloadSession::add(const ShowItem &item, const QString &path, const QString &error)
{
    QJsonObject json = showItemJson(item);
    json.insert(u"file"_s, path);
    json.insert(u"error"_s, error);
    m_list.append(json);
    m_table +=
        tableRow({QString::number(qint64(item.id)), item.title, error.isEmpty() ? path : error});
    m_isWell = m_isWell && error.isEmpty();
    // Later, so that nobody is deleted that just speaks.
    if (m_list.size() == m_items.size())
        QMetaObject::invokeMethod(
            this, [this] { finish(done); }, Qt::QueuedConnection);
}

void DownloadSession::finish(const Result<> &result)
{
    m_bar.reset();
    const Result<> printed = result ? printList(m_line.json, m_list, m_table) : result;
    if (!printed)
        complain(printed.error());
    emit finished(printed && m_isWell ? exitDone : exitFailed);
}

} // namespace earmark
