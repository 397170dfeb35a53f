// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/versions/wordingcontroller.h"

#include "ui/reader/correct/correcting.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/notices/notices.h"

namespace earmark {

WordingController::WordingController(const WindowActions &actions, OpenEpisode &open,
                                     Correcting &lines, Notices &notices)
    : QObject(&open)
    , m_open(open)
    , m_lines(lines)
    , m_notices(notices)
    , m_words(new CorrectedWords(open))
{
    connect(actions.markCorrected, &QAction::toggled, m_words, &CorrectedWords::setWanted);
    connect(actions.takeBackAll, &QAction::triggered, this, &WordingController::takeAllBack);
    connect(&lines, &Correcting::takeBackRequested, this, &WordingController::takeBack);
    connect(m_words, &CorrectedWords::changed, this, &WordingController::mark);
    connect(m_words, &CorrectedWords::takenBack, this, &WordingController::offerUndo);
    connect(m_words, &CorrectedWords::nothingToTakeBack, this,
            [this] { m_notices.say(tr("All words are as they were imported."), &m_open); });
    connect(m_words, &CorrectedWords::failed, this,
            [this](const Error &error) { m_notices.fail(error, &m_open); });
    m_words->setWanted(actions.markCorrected->isChecked());
}

void WordingController::takeBack(CueId cue, qsizetype offset)
{
    m_lines.close();
    offset < 0 ? m_words->takeBackLine(cue) : m_words->takeBack(cue, offset);
}

void WordingController::takeAllBack()
{
    m_lines.close();
    m_words->takeBackAll();
}

void WordingController::mark()
{
    m_lines.markCorrections(m_words->corrections());
}

void WordingController::offerUndo()
{
    m_notices.offerUndo(tr("The imported wording is back."), m_open);
}

} // namespace earmark
