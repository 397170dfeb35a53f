// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and offers of the times that were found in the sound.
#include "ui/reader/readerpane.h"
#include "ui/shell/doubtwalk.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/timetext.h"
#include "ui/widgets/toast.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

void MainWindow::connectAligning()
{
    connect(&m_aligning, &Aligning::workStarted, m_jobs, &JobBar::follow);
    connect(&m_aligning, &Aligning::aligned, this, &MainWindow::sayAligned);
    connect(&m_aligning, &Aligning::driftFound, this, &MainWindow::offerToMend);
    connect(&m_aligning, &Aligning::failed, this, &MainWindow::fail);
    connect(m_doubts, &DoubtWalk::lineShown, m_reader, &ReaderPane::showLine);
    connect(m_doubts, &DoubtWalk::ended, this, [this] { m_reader->setFocus(); });

    connect(m_actions.align, &QAction::triggered, this, [this] { m_aligning.align(); });
    connect(m_actions.alignAs, &QAction::triggered, this, &MainWindow::askForLanguage);
    connect(m_actions.checkDoubts, &QAction::triggered, this, &MainWindow::checkDoubts);
    connect(m_actions.fileTimes, &QAction::triggered, this, [this] {
        if (m_aligning.forget())
            offerUndo(tr("The times that were found are taken out."));
    });
    connect(m_actions.notSaid, &QAction::triggered, this,
            [this] { takeOutLine(m_reader->cueInHand()); });
    connect(m_reader, &ReaderPane::notSaidRequested, this, &MainWindow::takeOutLine);
}

void MainWindow::takeOutLine(CueId cue)
{
    if (m_session.pin(cue, {}))
        offerUndo(tr("This line counts as not said."));
}

void MainWindow::askForLanguage()
{
    const QString before = m_session.alignment().value_or(Alignment()).languages.value(0);
    askForText(tr("Language of the text"), tr("Language, such as fr or pt-BR:"), before,
               [this](const QString &language) {
                   if (!language.isEmpty())
                       m_aligning.align(language);
               });
}

void MainWindow::checkDoubts()
{
    if (!m_doubts->begin())
        m_toast->say(tr("No line is in doubt."));
}

void MainWindow::sayAligned()
{
    const Transcript &transcript = m_session.transcript();
    const auto unsaid = std::ranges::count(transcript.cues, TimeOrigin::NotSpoken, &Cue::origin);
    const auto placed = transcript.cues.size() - unsaid;
    const QList<TimeSpan> extra = m_session.alignment().value_or(Alignment()).untranscribed;
    milliseconds unwritten{0};
    for (const TimeSpan &gap : extra)
        unwritten += gap.duration();

    QStringList parts{tr("%n lines have their times", nullptr, int(placed))};
    if (unsaid > 0)
        parts += tr("%n are not said", nullptr, int(unsaid));
    if (!extra.isEmpty())
        parts += tr("%1 of sound is not in the text").arg(timeText(unwritten));
    const QString sentence = tr("%1.").arg(parts.join(tr(", ")));
    const auto doubts = int(doubtfulLines(transcript).size());
    if (doubts == 0)
        offerUndo(sentence);
    else
        m_toast->offer(sentence, tr("Check %n doubtful lines", nullptr, doubts),
                       [this] { checkDoubts(); });
}

void MainWindow::offerToMend(milliseconds from)
{
    m_toast->offer(tr("From %1 on, the times of the file do not fit this recording.")
                       .arg(timeText(from)),
                   tr("Find the times"), [this] { m_aligning.align(); });
}

} // namespace earmark
