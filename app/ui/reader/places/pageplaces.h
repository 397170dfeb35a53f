// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"
#include "transcript/textrange.h"

#include <QObject>

#include <optional>

namespace earmark {

class TranscriptView;
struct PageState;

/// Places of the page: where the reader reads, and what is to be heard there.
class PagePlaces : public QObject
{
    Q_OBJECT

public:
    /// A position in a line, in UTF-16 units.
    struct Spot
    {
        CueId cue{};
        qint32 offset = 0;
    };

    explicit PagePlaces(TranscriptView *view);

    /// What is first in view; nothing if the page follows the sound or its head is in view.
    std::optional<Spot> spot() const;
    void show(const Spot &spot); ///< at the top of the view
    void follow(); ///< shows where the sound is
    PageState state() const; ///< to restore() it later, also after edits
    void restore(const PageState &state);
    void hold(bool isHeld); ///< the page does not follow the sound meanwhile

    std::optional<TimeSpan> selectedSpan() const; ///< when the selected words are said
    /// When the selection, the current search hit or the line at the caret is said.
    std::optional<TimeSpan> targetSpan() const;

signals:
    void leaping(); ///< the page is about to go somewhere else
    void moved(); ///< it has been scrolled, or follows the sound, or no longer
    void peekRequested(earmark::TimeSpan span);
    void repeatRequested(earmark::TimeSpan span);
    void onlySpeakerRequested(earmark::SpeakerId speaker);

private:
    TranscriptView *m_view;
};

} // namespace earmark
