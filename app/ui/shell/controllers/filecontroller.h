// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/timespan.h"

#include <QObject>

#include <memory>
#include <optional>

class QMimeData;
class QUrl;
class QWidget;

namespace earmark {

class Notices;
class Session;
struct EpisodePage;
struct GivenText;
struct WindowActions;

/// Opens what the listener chooses, drops or pastes: recordings, transcripts, pages, links.
class FileController : public QObject
{
    Q_OBJECT

public:
    FileController(const WindowActions &actions, Session &session, const QString &dataFolder,
                   Notices &notices, QWidget *window);

    /// Opens media files, transcripts and earmark:// links, in a sensible order.
    void open(const QStringList &files, const QString &transcript = {},
              std::optional<milliseconds> position = {});
    void openDemo();
    void askForMedia();
    void askForTranscript();
    void paste();
    void take(const QMimeData &given); ///< opens something dropped or pasted
    /// One sentence about what a drop would do, without reading any file; empty if it cannot be
    /// used.
    QString describeDrop(const QMimeData &given) const;
    /// The text was given for the open episode but belongs to another recording: asks for that.
    void askForItsRecording(const GivenText &text);

signals:
    void seekRequested(earmark::milliseconds position); ///< in the open episode
    void playRequested(earmark::milliseconds position);
    void textShown(const earmark::EpisodePage &page); ///< its recording is not open yet
    void textPutAway();

private:
    void openMedia(const QStringList &media, const QString &text,
                   std::optional<milliseconds> position);
    void openText(const QString &path);
    void sayCannotFetch();
    void sayAdded(int count, const QString &folder, bool isFull);
    void showText(const EpisodePage &page);
    void askForRecording();
    void offerText(const GivenText &closed);
    void openLink(const QUrl &link);
    void offerToFind(EpisodeId id);
    void askForMoved(EpisodeId id);

    Session &m_session;
    QString m_dataFolder;
    Notices &m_notices;
    QWidget *m_window;
    std::unique_ptr<QObject> m_attempt; ///< notices about opening something belong to it
};

} // namespace earmark
