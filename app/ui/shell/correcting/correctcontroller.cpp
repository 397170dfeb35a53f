// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/correcting/correctcontroller.h"

#include "session/episode/aligning.h"
#include "session/episode/editing.h"
#include "transcript/beside/pasting.h"
#include "transcript/edit/lines.h"
#include "transcript/edit/turns.h"
#include "ui/reader/correct/correcting.h"
#include "ui/reader/correct/replacedialog.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/correcting/replacing.h"
#include "ui/shell/notices/notices.h"

#include <QClipboard>
#include <QGuiApplication>

namespace earmark {

CorrectController::CorrectController(const WindowActions &actions, OpenEpisode &open,
                                     ReaderPane *reader, Notices &notices, QWidget *window)
    : QObject(&open)
    , m_open(open)
    , m_reader(reader)
    , m_notices(notices)
    , m_window(window)
{
    const Correcting *lines = &reader->correcting();
    connect(actions.correct, &QAction::triggered, this, [this] { m_reader->correct(); });
    connect(actions.beginTurn, &QAction::triggered, this,
            [this] { m_reader->correcting().askForTurn(true); });
    connect(actions.joinTurn, &QAction::triggered, this,
            [this] { m_reader->correcting().askForTurn(false); });
    connect(actions.pasteOver, &QAction::triggered, this, &CorrectController::pasteOver);
    connect(actions.replace, &QAction::triggered, this, &CorrectController::openReplacing);
    connect(lines, &Correcting::written, this, [this](CueId cue, const QString &text) {
        if (m_open.editing().setText(cue, text))
            m_written = cue;
    });
    connect(lines, &Correcting::closed, this, &CorrectController::closeLine);
    connect(&open, &OpenEpisode::transcriptLeaving, this, &CorrectController::leave);
    connect(lines, &Correcting::splitRequested, this, &CorrectController::split);
    connect(lines, &Correcting::joinRequested, this, &CorrectController::join);
    connect(lines, &Correcting::turnRequested, this, &CorrectController::changeTurn);
}

// Where words are new, the sound says when they are spoken.
void CorrectController::closeLine(CueId cue)
{
    m_open.editing().closeLine();
    if (std::exchange(m_written, {}) == cue)
        m_open.aligning().listenAround(cue);
}

void CorrectController::leave()
{
    m_reader->correcting().close();
}

void CorrectController::split(CueId cue, qsizetype offset)
{
    const Transcript after = withSplit(m_open.editing().text(), cue, offset);
    const qsizetype row = after.rowOf(cue) + 1;
    if (m_open.editing().change(ActKind::SplitLine, after))
        m_reader->correcting().openLine(after.cues.at(row).id, 0);
}

void CorrectController::join(CueId cue)
{
    const Transcript &before = m_open.editing().text();
    const qsizetype row = before.rowOf(cue);
    if (row <= 0)
        return;
    const Cue above = before.cues.at(row - 1);
    if (m_open.editing().change(ActKind::JoinLines, withJoin(before, cue)))
        m_reader->correcting().openLine(above.id, above.text.size());
}

void CorrectController::changeTurn(CueId cue, qsizetype offset, bool begins)
{
    const Transcript &text = m_open.editing().text();
    const qsizetype row = text.rowOf(cue);
    if (row < 0)
        return;
    if (!begins) {
        const CueId first = text.cues.at(turnAround(text, row).first).id;
        m_open.editing().change(ActKind::JoinTurns, withTurn(text, first, false));
        return;
    }
    const Transcript split = withSplit(text, cue, offset);
    const bool isSplit = split.cues.size() > text.cues.size();
    const CueId first = isSplit ? split.cues.at(split.rowOf(cue) + 1).id : cue;
    const bool isChanged =
        m_open.editing().change(ActKind::BeginTurn, withTurn(split, first, true));
    if (isChanged && m_reader->correcting().isOpen())
        m_reader->correcting().openLine(first, 0);
}

void CorrectController::pasteOver()
{
    const QString text = QGuiApplication::clipboard()->text();
    const Transcript &before = m_open.editing().text();
    const auto words = m_reader->correcting().selected();
    const auto passage = words ? textRangeOf(before, *words) : std::nullopt;
    if (!passage || text.simplified().isEmpty())
        return;
    if (m_open.editing().change(ActKind::ReplaceText, withPasted(before, *passage, text)))
        m_notices.offerUndo(tr("The selected words are replaced."), m_open);
}

void CorrectController::openReplacing()
{
    m_reader->correcting().close();
    const qsizetype row = m_open.transcript().rowOf(m_reader->targetCue());
    const QString selected = m_reader->selectedText();
    auto *dialog = new ReplaceDialog(m_open.transcript(), row,
                                     selected.contains(u'\n') ? QString() : selected, m_window);
    connect(dialog, &ReplaceDialog::replaceRequested, this,
            [this](const QList<Replacement> &hits) { replaceHits(m_open, m_notices, hits); });
    if (const QString show = m_open.episode().show; !show.isEmpty())
        dialog->offerRemembering(show);
    connect(dialog, &ReplaceDialog::correctionMade, this,
            [this](const Correction &correction) { rememberCorrections(m_open, {correction}); });
    connect(dialog, &ReplaceDialog::lineActivated, m_reader, &ReaderPane::showLine);
    connect(&m_open, &OpenEpisode::transcriptChanged, dialog, [this, dialog](TextChange change) {
        if (change == TextChange::Lines)
            dialog->setTranscript(m_open.transcript());
        if (change == TextChange::Another)
            dialog->setAnotherTranscript(m_open.transcript());
    });
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->show();
}

} // namespace earmark
