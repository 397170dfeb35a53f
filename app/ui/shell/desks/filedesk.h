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
struct WindowActions;

/// Opens what the listener chooses, drops or pastes: recordings, transcripts, pages, links.
class FileDesk : public QObject
{
    Q_OBJECT

public:
    FileDesk(const WindowActions &actions, Session &session, const QString &dataFolder,
             Notices &notices, QWidget *window);

    /// Opens media files, transcripts and earmark:// links, in the order in which they make sense.
    void open(const QStringList &files, const QString &transcript = {},
              std::optional<milliseconds> position = {});
    void openDemo();
    void askForMedia();
    void askForTranscript();
    void paste();
    void take(const QMimeData &given); ///< dropped or pasted
    /// One sentence, without looking into any file; empty when nothing can be done with it.
    QString whatADropDoes(const QMimeData &given) const;

signals:
    void seekRequested(earmark::milliseconds position); ///< in the open episode
    void playRequested(earmark::milliseconds position);

private:
    void openLink(const QUrl &link);
    void offerToFind(EpisodeId id);
    void askForMoved(EpisodeId id);

    Session &m_session;
    QString m_dataFolder;
    Notices &m_notices;
    QWidget *m_window;
    std::unique_ptr<QObject> m_attempt; ///< what is said of an opening belongs to it
};

} // namespace earmark
