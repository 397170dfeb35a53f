// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"

namespace earmark {

class Preferences;
class ReaderPane;
struct WindowActions;

/// Keeps the player in hand while a line is corrected.
class WritingKeys : public QObject
{
    Q_OBJECT

public:
    WritingKeys(const WindowActions &actions, OpenEpisode &open, ReaderPane *reader,
                const Preferences &preferences);

private:
    void goBack();

    Player &m_player;
    const Preferences &m_preferences;
};

} // namespace earmark
