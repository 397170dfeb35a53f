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
    connect(
        &m_main, &Player::peekChanged, this,
        [this] {
            if (!isPlaying())
                goOn();
        },
        Qt::QueuedConnection); // once it is back
    connect(&m_main, &Player::stateChanged, this, [this](Player::State state) {
        if (state != Player::State::Paused && !m_main.isPeeking())
            forget(); // the listener went on, or away
    });
}

// What rests while several notes are heard goes on only after the last.
void NotebookPeek::play(const QString &media, TimeSpan span)
{
    m_span = {span.begin, std::max(span.end, span.begin + shortestSound)};
    if (m_main.path() == media) {
        finish();
        m_main.peek(m_span);
        return;
    }
    if (m_main.isPeeking())
        m_main.endPeek();
    m_resumes |= m_main.isPlaying();
    m_main.pause();
    m_isPlaying = true;
    prepareOther();
    m_other->open(media, m_span.begin);
    emit changed();
}

// Makes it sound as the main player.
void NotebookPeek::prepareOther()
{
    if (!m_other) {
        m_other = new Player(Player::Output::Device, this);
        connect(m_other, &Player::opened, this, &NotebookPeek::begin);
        connect(m_other, &Player::stateChanged, this, [this](Player::State state) {
            if (state == Player::State::Ended)
                stop();
        });
        connect(m_other, &Player::failed, this, [this](const Error &error) {
            if (m_other->state() != Player::State::Playing) // it may go on silently
                stop();
            emit failed(error);
        });
    }
    m_other->setDevice(m_main.device());
    m_other->setRate(m_main.rate());
    m_other->setVolume(m_main.volume());
    m_other->setMuted(m_main.isMuted());
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
    finish();
    goOn();
}

void NotebookPeek::goOn()
{
    if (std::exchange(m_resumes, false))
        m_main.play();
}

void NotebookPeek::forget()
{
    m_resumes = false;
    finish();
}

void NotebookPeek::finish()
{
    if (!std::exchange(m_isPlaying, false))
        return;
    m_other->close();
    emit changed();
}

} // namespace earmark
