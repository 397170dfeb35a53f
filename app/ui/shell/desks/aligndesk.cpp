// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desks/aligndesk.h"

#include "ui/reader/doubtbar.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/doubtwalk.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/asking.h"
#include "ui/widgets/timetext.h"

#include <algorithm>

namespace earmark {

AlignDesk::AlignDesk(const WindowActions &actions, Session &session, Player &player,
                     QUndoStack &undo, ReaderPane *reader, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_reader(reader)
    , m_window(window)
    , m_aligning(session, undo)
    , m_bar(new DoubtBar(window))
    , m_doubts(new DoubtWalk(session, player, m_bar, this))
{
    m_bar->hide();
    connect(&m_aligning, &Aligning::workStarted, this, &AlignDesk::workStarted);
    connect(&m_aligning, &Aligning::aligned, this, &AlignDesk::sayAligned);
    connect(&m_aligning, &Aligning::driftFound, this, &AlignDesk::offerToMend);
    connect(&m_aligning, &Aligning::failed, this,
            [this](const Error &error) { emit said(error.message); });
    connect(m_doubts, &DoubtWalk::lineShown, m_reader, &ReaderPane::showLine);
    connect(m_doubts, &DoubtWalk::ended, this, [this] { m_reader->setFocus(); });
    connect(m_reader, &ReaderPane::notSaidRequested, this, &AlignDesk::takeOutLine);
    connectActions(actions);
}

void AlignDesk::connectActions(const WindowActions &actions)
{
    connect(actions.align, &QAction::triggered, this, [this] { m_aligning.align(); });
    connect(actions.alignAs, &QAction::triggered, this, &AlignDesk::askForLanguage);
    connect(actions.checkDoubts, &QAction::triggered, this, &AlignDesk::checkDoubts);
    connect(actions.notSaid, &QAction::triggered, this,
            [this] { takeOutLine(m_reader->cueInHand()); });
    connect(actions.fileTimes, &QAction::triggered, this, [this] {
        if (m_aligning.forget())
            emit acted(tr("The times that were found in the sound are taken out."));
    });
}

QWidget *AlignDesk::doubtBar() const
{
    return m_bar;
}

void AlignDesk::hear(milliseconds position)
{
    m_doubts->hear(position);
}

void AlignDesk::takeOutLine(CueId cue)
{
    if (m_session.pin(cue, {}))
        emit acted(tr("This line counts as not said."));
}

void AlignDesk::askForLanguage()
{
    const QString before = m_session.alignment().value_or(Alignment()).languages.value(0);
    askForText(m_window, tr("Language of the text"), tr("Language, such as fr or pt-BR:"), before,
               [this](const QString &language) {
                   if (!language.isEmpty())
                       m_aligning.align(language);
               });
}

void AlignDesk::checkDoubts()
{
    if (!m_doubts->begin())
        emit said(tr("No line is in doubt."));
}

void AlignDesk::sayAligned()
{
    const Transcript &transcript = m_session.transcript();
    const auto unsaid = std::ranges::count(transcript.cues, TimeOrigin::NotSpoken, &Cue::origin);
    const QList<TimeSpan> extra = m_session.alignment().value_or(Alignment()).untranscribed;
    milliseconds unwritten{0};
    for (const TimeSpan &gap : extra)
        unwritten += gap.duration();

    QStringList parts{
        tr("%n lines have their times", nullptr, int(transcript.cues.size() - unsaid))};
    if (unsaid > 0)
        parts += tr("%n are not said", nullptr, int(unsaid));
    if (!extra.isEmpty())
        parts += tr("%1 of sound is not in the text").arg(timeText(unwritten));
    const QString sentence = tr("%1.").arg(parts.join(tr(", ")));
    const auto doubts = int(doubtfulLines(transcript).size());
    if (doubts == 0)
        emit acted(sentence);
    else
        emit offered(sentence, tr("Check %n doubtful lines", nullptr, doubts),
                     [this] { checkDoubts(); });
}

void AlignDesk::offerToMend(milliseconds from)
{
    const QString sentence = tr("From %1 on, the times of the file do not fit this recording.");
    emit offered(sentence.arg(timeText(from)), tr("Find the times"),
                 [this] { m_aligning.align(); });
}

} // namespace earmark
