// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/values/feeditem.h"
#include "net/web.h"
#include "net/webanswer.h"

#include <QFutureWatcher>

namespace earmark {

/// The transcripts that are worth fetching, the best first: in the language of the show, JSON,
/// WebVTT and SubRip before text without times.
QList<FeedTranscript> bestTranscripts(const FeedItem &item, const QString &language);

/// What a feed offers beside a recording.
struct Companions
{
    QString transcriptPath; ///< beside the recording, with its name; empty without one
    QList<Chapter> chapters;
};

/// Fetches the best transcript that can be read, and the chapters. What can't be had is left out.
class CompanionFetch : public QObject
{
    Q_OBJECT

public:
    /// `path` is the one of the recording.
    CompanionFetch(Web &web, const QString &path, bool mayBePrivate, QObject *parent = nullptr);
    ~CompanionFetch() override;

    /// The chapters are only fetched if `duration` is not zero.
    void start(const FeedItem &item, const QString &language, milliseconds duration);

signals:
    void finished(const earmark::Companions &companions);

private:
    void next();
    void get(const QString &url, void (CompanionFetch::*take)(const QByteArray &));
    void keepTranscript(const QByteArray &bytes);
    void takeKept();
    void takeChapters(const QByteArray &bytes);

    Web &m_web;
    QString m_path;
    bool m_mayBePrivate;
    QList<FeedTranscript> m_transcripts;
    QString m_chaptersUrl;
    milliseconds m_duration{0};
    QString m_type; ///< of the transcript that comes
    Companions m_found;
    QFutureWatcher<QString> m_keeping;
};

} // namespace earmark
