// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/mediafacts.h"
#include "library/library.h"
#include "session/reading/background.h"

namespace earmark {

/// Facts of a file over what is known already; what the listener or a page gave stays.
Episode episodeOf(const QString &path, const MediaFacts &facts);

/// A recording that was read to be added.
struct AddedRecording
{
    QString path;
    Result<MediaFacts> facts;
};

/// Brings recordings into the library without opening them. What is asked for while it reads waits
/// for its turn, so that nothing gets lost.
class Adding : public QObject
{
    Q_OBJECT

public:
    Adding(Library &library, Background &background, QObject *parent = nullptr);
    ~Adding() override;

    void add(const QStringList &paths);
    /// The recordings in it and in the folders below; see recordingsIn().
    void addFolder(const QString &path);
    void stop(); ///< what is being read, and what waits

signals:
    void workStarted(const QString &what, QFutureWatcherBase *job);
    /// One batch is done. `folder` is its name, empty for single files; `isFull` when no more than
    /// were found are taken from one folder.
    void added(int count, const QString &folder, bool isFull);
    void failed(const earmark::Error &error);

private:
    struct Batch
    {
        QString folder; ///< empty: the paths
        QStringList paths;
    };

    void startNext();
    void take(int index);
    void finish();

    Library &m_library;
    Background &m_background;
    QList<Batch> m_waiting;
    Batch m_batch; ///< that is being read
    int m_count = 0; ///< of it, so far
    bool m_isReading = false; ///< until all of it was taken, which is later than when it was read
    QFutureWatcher<AddedRecording> m_reading;
};

} // namespace earmark
