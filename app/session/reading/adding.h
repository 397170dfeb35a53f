// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/mediafacts.h"
#include "formats/registry.h"
#include "library/library.h"
#include "session/reading/background.h"

namespace earmark {

/// An episode from the facts of its file.
Episode episodeOf(const QString &path, const MediaFacts &facts);
/// Details from a page fill in what the file does not say. A title that is only the file name is
/// replaced.
Episode withDetailsOf(const EpisodePage &page, Episode episode);

/// A recording whose facts were read so that it can be added.
struct AddedRecording
{
    QString path;
    Result<MediaFacts> facts;
};

/// Adds recordings to the library without opening them. Requests that come while it is reading wait
/// their turn, so none is lost.
class Adding : public QObject
{
    Q_OBJECT

public:
    Adding(Library &library, Background &background, QObject *parent = nullptr);
    ~Adding() override;

    void add(const QStringList &paths);
    /// Adds the recordings in the folder and its subfolders; see recordingsIn().
    void addFolder(const QString &path);
    void stop(); ///< also drops what waits

signals:
    void workStarted(const QString &what, QFutureWatcherBase *job);
    /// One batch is done. `folder` is its name, empty for single files. `isFull`: the folder had at
    /// least as many recordings as are taken from one folder.
    void added(int count, const QString &folder, bool isFull);
    void failed(const earmark::Error &error);

private:
    struct Batch
    {
        QString folder; ///< if empty, `paths` are added
        QStringList paths;
    };

    void startNext();
    void take(int index);
    void finish();

    Library &m_library;
    Background &m_background;
    QList<Batch> m_waiting;
    Batch m_batch; ///< the batch being read
    int m_count = 0; ///< recordings of the batch added so far
    bool m_isReading = false; ///< until finish(), which comes later than the end of the reading
    QFutureWatcher<AddedRecording> m_reading;
};

} // namespace earmark
