// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/correcting/writingkeys.h"

#include "ui/reader/correct/correcting.h"
#include "ui/reader/readerpane.h"
#include "ui/settings/preferences.h"
#include "ui/shell/actions/windowactions.h"

namespace earmark {

WritingKeys::WritingKeys(const WindowActions &actions, OpenEpisode &open, ReaderPane *reader,
                         const Preferences &preferences)
    : QObject(&open)
    , m_player(open.surroundings().player)
    , m_preferences(preferences)
{
    const Correcting *lines = &reader->correcting();
    connect(lines, &Correcting::playRequested, this, [play = actions.play] { play->trigger(); });
    connect(lines, &Correcting::rewindRequested, this, &WritingKeys::goBack);
    connect(lines, &Correcting::playAgainRequested, this, [this] {
        goBack();
        m_player.play();
    });
    const auto takeKeys = [reader, play = actions.playWhileWriting,
                           back = actions.backWhileWriting] {
        reader->correcting().setKeys(play->shortcuts(), back->shortcuts());
    };
    connect(actions.playWhileWriting, &QAction::changed, this, takeKeys);
    connect(actions.backWhileWriting, &QAction::changed, this, takeKeys);
    takeKeys();
}

void WritingKeys::goBack()
{
    m_player.seek(
        std::max(m_player.position() - m_preferences.rewindWhileWriting(), milliseconds(0)));
}

} // namespace earmark
