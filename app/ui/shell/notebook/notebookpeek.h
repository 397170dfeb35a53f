// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/player.h"

namespace earmark {

/// Plays a stretch of any recording while what the listener listens to rests, and then goes on with
/// that. The open episode itself is played by its own player.
class NotebookPeek : public QObject
{
    Q_OBJECT

public:
    explicit NotebookPeek(Player &main, QObject *parent = nullptr);

    void play(const QString &media, TimeSpan span);
    void stop();
    bool isPlaying() const { return m_isPlaying || m_main.isPeeking(); }

signals:
    void changed(); ///< isPlaying()
    void failed(const earmark::Error &error);

private:
    void prepareOther();
    void begin();
    void finish();
    void forget();
    void goOn();

    Player &m_main;
    Player *m_other = nullptr; ///< made when it is first needed
    TimeSpan m_span;
    bool m_isPlaying = false;
    bool m_resumes = false; ///< the main player, which rests
};

} // namespace earmark
