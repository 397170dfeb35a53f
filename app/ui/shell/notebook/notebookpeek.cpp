// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notebook/notebookpeek.h"

#include "playback/route/route.h"

#include <QAudioDevice>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds shortestSound = 4s; // of a bookmark

} // namespace

NotebookPeek::NotebookPeek(Player &main, QObject *parent)
    : QObject(parent)
    , m_main(main)
{
    connect(&m_main, &Player::peekChanged, this, &NotebookPeek::changed);
    connect(&m_main, &Player::stateChanged, this, [this](Player::State state) {
        if (state == Player::State::Playing)
            finish(); // the listener went on
    });
}

void NotebookPeek::play(const QString &media, TimeSpan span)
{
    stop();
    m_span = {span.begin, std::max(span.end, span.begin + shortestSound)};
    if (m_main.path() == media) {
        m_main.peek(m_span);
        return;
    }
    if (!m_other) {
        m_other = std::make_unique<Player>();
        connect(m_other.get(), &Player::opened, this, &NotebookPeek::begin);
        connect(m_other.get(), &Player::stateChanged, this, [this](Player::State state) {
            if (state == Player::State::Ended)
                stop();
        });
        connect(m_other.get(), &Player::failed, this, [this](const Error &error) {
            stop();
            emit failed(error);
        });
    }
    const bool wasPlaying = m_main.isPlaying();
    m_main.pause();
    m_isPlaying = true;
    m_resumes = wasPlaying;
    m_other->setDevice(m_main.device());
    m_other->setVolume(m_main.volume());
    m_other->setMuted(m_main.isMuted());
    m_other->open(media, m_span.begin);
    emit changed();
}

void NotebookPeek::begin()
{
    if (!m_isPlaying)
        return;
    m_other->setRoute({.cuts = {{.at = m_span.end, .to = Route::nowhere}}});
    m_other->play();
}

void NotebookPeek::stop()
{
    if (m_main.isPeeking())
        m_main.endPeek();
    const bool resumes = m_isPlaying && m_resumes;
    finish();
    if (resumes)
        m_main.play();
}

void NotebookPeek::finish()
{
    if (!std::exchange(m_isPlaying, false))
        return;
    m_other->close();
    emit changed();
}

} // namespace earmark
