// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/corrected/correctedwords.h"

namespace earmark {

class Correcting;
class Notices;
struct WindowActions;

/// Marks the words of the open transcript that differ from the import, and takes them back.
class WordingController : public QObject
{
    Q_OBJECT

public:
    WordingController(const WindowActions &actions, OpenEpisode &open, Correcting &lines,
                      Notices &notices);

private:
    void takeBack(CueId cue, qsizetype offset);
    void takeAllBack();
    void mark();
    void offerUndo();

    OpenEpisode &m_open;
    Correcting &m_lines;
    Notices &m_notices;
    CorrectedWords *m_words;
};

} // namespace earmark
