// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/controllers/aligncontroller.h"

#include "session/episode/aligning.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/notices/notices.h"
#include "ui/widgets/asking.h"
#include "ui/widgets/timetext.h"

#include <algorithm>

namespace earmark {

AlignController::AlignController(const WindowActions &actions, OpenEpisode &open,
                                 ReaderPane *reader, Notices &notices, QWidget *window)
    : QObject(&open)
    , m_open(open)
    , m_reader(reader)
    , m_notices(notices)
    , m_window(window)
{
    const Aligning *aligning = &open.aligning();
    connect(aligning, &Aligning::aligned, this, &AlignController::sayAligned);
    connect(aligning, &Aligning::driftFound, this, &AlignController::offerToMend);
    connect(aligning, &Aligning::failed, this,
            [this](const Error &error) { m_notices.fail(error, &m_open); });
    connect(aligning, &Aligning::refused, this, &AlignController::offerAnyway);
    connect(m_reader, &ReaderPane::notSaidRequested, this, &AlignController::markNotSaid);
    connectActions(actions);
}

void AlignController::connectActions(const WindowActions &actions)
{
    connect(actions.align, &QAction::triggered, this, [this] { m_open.aligning().align(); });
    connect(actions.alignAs, &QAction::triggered, this, &AlignController::askForLanguage);
    connect(actions.notSaid, &QAction::triggered, this,
            [this] { markNotSaid(m_reader->targetCue()); });
    connect(actions.fileTimes, &QAction::triggered, this, [this] {
        if (m_open.aligning().forget())
            m_notices.offerUndo(tr("The times found in the sound are removed."), m_open);
    });
}

void AlignController::markNotSaid(CueId cue)
{
    if (m_open.pin(cue, {}))
        m_notices.offerUndo(tr("This line counts as not spoken."), m_open);
}

void AlignController::askForLanguage()
{
    const QString before = m_open.alignment().value_or(Alignment()).languages.value(0);
    askForText(
        m_window, tr("Language of the text"), tr("Language, such as fr or pt-BR:"), before,
        [this](const QString &language) {
            if (!language.isEmpty())
                m_open.aligning().align(language);
        },
        &m_open);
}

void AlignController::sayAligned()
{
    const Transcript &transcript = m_open.transcript();
    const auto unsaid = std::ranges::count(transcript.cues, TimeOrigin::NotSpoken, &Cue::origin);
    const QList<TimeSpan> extra = m_open.alignment().value_or(Alignment()).untranscribed;
    milliseconds unwritten{0};
    for (const TimeSpan &gap : extra)
        unwritten += gap.duration();

    QStringList parts{
        tr("%n lines have their times", nullptr, int(transcript.cues.size() - unsaid))};
    if (unsaid > 0)
        parts += tr("%n are not spoken", nullptr, int(unsaid));
    if (!extra.isEmpty())
        parts += tr("%1 of sound is not in the text").arg(timeText(unwritten));
    const QString sentence = tr("%1.").arg(parts.join(tr(", ")));
    const auto doubts = int(doubtfulLines(transcript).size());
    if (doubts == 0)
        m_notices.offerUndo(sentence, m_open);
    else
        m_notices.offer(
            sentence, tr("Check %n doubtful lines", nullptr, doubts),
            [this] { emit doubtsRequested(); }, &m_open);
}

void AlignController::offerAnyway(const Error &error)
{
    m_notices.offer(
        error.message, tr("Find the times anyway"), [this] { m_open.aligning().alignAnyway(); },
        &m_open);
}

void AlignController::offerToMend(milliseconds from)
{
    const QString sentence = tr("From %1 on, the times of the file do not fit this recording.");
    m_notices.offer(
        sentence.arg(timeText(from)), tr("Find the times"), [this] { m_open.aligning().align(); },
        &m_open);
}

} // namespace earmark
