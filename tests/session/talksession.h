// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../transcript/lines.h"
#include "house.h"
#include "session/episode/editing.h"

#include <QTest>

namespace earmark {

/// A session with one episode, which tests inherit. It searches no times: a tone says nothing.
class TalkSession
{
protected:
    /// Opens a recording of this length with its transcript, in a house of its own.
    void openTalk(const QByteArray &text, milliseconds length, Writing writing = Writing::Queued)
    {
        closeTalk();
        m_house = std::make_unique<House>(writing);
        m_house->file(QStringLiteral("talk.vtt"), text);
        m_media = m_house->file(QStringLiteral("talk.wav"), toneWav(length));
        restart();
    }

    void closeTalk()
    {
        m_session.reset();
        m_house.reset();
    }

    /// As after quitting and starting again: nothing is known but what is on disk.
    void restart()
    {
        m_session.reset();
        QVERIFY(m_house->settle());
        m_session = std::make_unique<Session>(m_house->library, m_house->notebook, m_house->player);
        m_session->setWishes({.findsTimes = false});
        m_session->open({.mediaPath = m_media, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(hasTranscript(*m_session));
    }

    OpenEpisode &open() const { return *m_session->current(); }
    History &history() const { return open().history(); }
    CueId line(qsizetype row) const { return open().editing().text().cues.at(row).id; }
    QStringList texts() const { return cueTexts(open().transcript()); }

    /// As one act.
    void edit(qsizetype row, const QString &text) const
    {
        QVERIFY(open().editing().setText(line(row), text));
        open().editing().closeLine();
    }

    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
    QString m_media;
};

} // namespace earmark
