// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"

namespace earmark {

/// How the open episode is gone through: all of it, a passage or each line again and again, or one
/// speaker only. Ends with the episode.
class Listening : public QObject
{
    Q_OBJECT

public:
    enum class Mode { All, Passage, Lines, Speaker };

    static constexpr milliseconds shortest{200}; ///< passage

    explicit Listening(OpenEpisode &open);
    ~Listening() override;

    Mode mode() const { return m_mode; }
    TimeSpan passage() const { return m_passage; }
    SpeakerId speaker() const { return m_speaker; }
    /// Where a passage is to begin whose end is not set yet.
    std::optional<milliseconds> begin() const { return m_begin; }

    void beginHere(); ///< the passage begins at the position
    /// It ends at the position and is played again. False if that is not after its begin.
    bool endHere();
    void repeat(TimeSpan passage); ///< plays it from its begin
    void repeatLines();
    /// False if it is not known when they speak.
    bool playOnly(SpeakerId speaker);
    void playAll();

signals:
    void changed();

private:
    void setMode(Mode mode);
    void takeText(TextChange change);
    void route();

    OpenEpisode &m_open;
    Player &m_player;
    Mode m_mode = Mode::All;
    std::optional<milliseconds> m_begin;
    TimeSpan m_passage;
    SpeakerId m_speaker{};
};

} // namespace earmark
