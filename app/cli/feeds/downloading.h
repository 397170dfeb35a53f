// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/feeds/showslibrary.h"
#include "feeds/downloads/downloads.h"

#include <QJsonArray>

namespace earmark {

class ProgressBar;

/// `earmark download EPISODE…`: downloads the recordings of episodes of shows, with their
/// transcripts. Without an episode, of all that are new.
class DownloadSession : public QObject
{
    Q_OBJECT

public:
    explicit DownloadSession(const CommandLine &line, QObject *parent = nullptr);
    ~DownloadSession() override;

    void start();

signals:
    void finished(int exitCode);

private:
    Result<> begin();
    Result<QList<ShowItem>> wanted() const;
    void take(const DownloadedItem &downloaded);
    Result<> readTranscript(EpisodeId episode);
    void showProgress();
    void add(const ShowItem &item, const QString &path, const QString &error);
    void finish(const Result<> &result);

    CommandLine m_line;
    std::unique_ptr<ShowsLibrary> m_opened;
    std::unique_ptr<Downloads> m_downloads;
    std::unique_ptr<ProgressBar> m_bar;
    QList<ShowItem> m_items;
    QJsonArray m_list;
    QString m_table;
    bool m_isWell = true;
};

} // namespace earmark
