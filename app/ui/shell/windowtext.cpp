// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with the text: its speakers, its lines, the transcripts of an episode.
#include "ui/player/playerbar.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/desks/reportdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/asking.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/timetext.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr auto longestPause = 10s;

// Where nobody is known to speak for longer than a pause: music, adverts.
QList<TimeSpan> untranscribedIn(const Transcript &transcript, milliseconds duration)
{
    QList<TimeSpan> spans;
    milliseconds covered{0};
    for (const Cue &cue : transcript.cues) {
        if (!cue.begin)
            continue;
        if (*cue.begin - covered > longestPause)
            spans.append({covered, *cue.begin});
        covered = std::max(covered, cue.end.value_or(*cue.begin));
    }
    if (covered > 0ms && duration - covered > longestPause)
        spans.append({covered, duration});
    return spans;
}

} // namespace

void MainWindow::connectTextActions()
{
    connect(m_actions.find, &QAction::triggered, m_reader, &ReaderPane::find);
    connect(m_actions.findNext, &QAction::triggered, m_reader, &ReaderPane::findNext);
    connect(m_actions.findPrevious, &QAction::triggered, m_reader, &ReaderPane::findPrevious);
    connect(m_actions.returnToNow, &QAction::triggered, m_reader, &ReaderPane::returnToNow);
    connect(m_actions.pin, &QAction::triggered, this, [this] { pinLine(m_reader->cueInHand()); });
    connect(m_actions.copy, &QAction::triggered, m_reader, &ReaderPane::copy);
    connect(m_actions.selectAll, &QAction::triggered, m_reader, &ReaderPane::selectAll);
    connect(m_actions.bookmark, &QAction::triggered, &m_noting, &Noting::bookmark);
    connect(m_actions.noteNow, &QAction::triggered, &m_noting, &Noting::noteNow);
    connect(m_actions.noteSelection, &QAction::triggered, m_reader, &ReaderPane::noteSelection);
    for (int colour = 0; colour < int(m_actions.highlights.size()); ++colour) {
        connect(m_actions.highlights.at(colour), &QAction::triggered, m_reader,
                [this, colour] { m_reader->highlightSelection(colour); });
    }
    connect(m_actions.unpin, &QAction::triggered, this,
            [this] { m_session.unpin(m_reader->cueInHand()); });
    connect(m_actions.speakers, &QMenu::aboutToShow, this,
            [this] { listSpeakers(m_actions.speakers); });
    connect(m_actions.transcripts, &QMenu::aboutToShow, this,
            [this] { listTranscripts(m_actions.transcripts); });
}

void MainWindow::showTranscript()
{
    m_reader->setTranscript(m_session.transcript(), m_session.transcriptId());
    m_playerBar->setTranscript(m_session.transcript());
    const Alignment heard = m_session.alignment().value_or(Alignment());
    m_playerBar->setSilentSpans(
        heard.cues.isEmpty() ? untranscribedIn(m_session.transcript(), m_session.episode().duration)
                             : heard.untranscribed);
    showFrame();
}

void MainWindow::sayImported(const ImportedTranscript &imported)
{
    const Transcript &transcript = imported.loaded.transcript;
    const auto turns = std::ranges::count(transcript.cues, true, &Cue::beginsTurn);
    QStringList sentences{tr("Transcript opened: %1, %2.")
                              .arg(tr("%n turns", nullptr, int(turns)),
                                   tr("%n speakers", nullptr, int(transcript.speakers.size())))};
    sentences += imported.unread;
    const bool isShown = imported.wasAskedFor && imported.reading.isDoubtful();
    if (isShown)
        m_reportDesk->show(imported);
    else
        sentences += imported.reading.warnings();
    const milliseconds said = imported.page.duration;
    const milliseconds heard = m_session.episode().duration;
    if (said > 0ms && heard > 0ms && std::chrono::abs(said - heard) > 2min) {
        sentences.append(
            tr("The page speaks of %1 minutes, the recording has %2: are they the same?")
                .arg(said / 1min)
                .arg(heard / 1min));
    }
    offerUndo(sentences.join(u' '));
}

void MainWindow::listSpeakers(QMenu *menu)
{
    menu->clear();
    for (const Speaker &speaker : m_session.transcript().speakers) {
        const QString name = m_session.transcript().speakerName(speaker.id);
        menu->addAction(tr("Name %1…").arg(plainName(name)), this,
                        [this, id = speaker.id] { askForName(id); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No speakers are known"))->setEnabled(false);
}

void MainWindow::listTranscripts(QMenu *menu)
{
    menu->clear();
    const auto kept = m_library.transcripts(m_session.episode().id);
    if (!kept || kept->isEmpty()) {
        menu->addAction(tr("This episode has no transcript yet"))->setEnabled(false);
        return;
    }
    for (const KeptTranscript &one : *kept) {
        const QString name = one.sourceName.isEmpty() ? tr("Pasted page") : one.sourceName;
        const QString added = locale().toString(one.added.toLocalTime(), QLocale::ShortFormat);
        QAction *choice = menu->addAction(tr("%1, added %2").arg(plainName(name), added), this,
                                          [this, id = one.id] { m_session.chooseTranscript(id); });
        choice->setCheckable(true);
        choice->setChecked(one.id == m_session.transcriptId());
    }
    menu->addSeparator();
    menu->addAction(tr("Remove this transcript"), this, &MainWindow::removeTranscript)
        ->setEnabled(m_session.hasTranscript());
}

void MainWindow::removeTranscript()
{
    if (m_session.removeTranscript())
        offerUndo(tr("Transcript removed."));
}

// A line, a word, a note that is pointed at is heard, even when all was still.
void MainWindow::playFrom(milliseconds position)
{
    m_player.seek(position);
    m_player.play();
}

void MainWindow::askForName(SpeakerId speaker)
{
    const TranscriptId transcript = m_session.transcriptId();
    const QString before = m_session.transcript().speakerName(speaker);
    askForText(this, tr("Who is speaking?"), tr("Name of %1:").arg(plainName(before)), before,
               [this, transcript, speaker, before](const QString &name) {
                   if (name.isEmpty() || name == before || transcript != m_session.transcriptId())
                       return;
                   if (m_session.renameSpeaker(speaker, name))
                       offerUndo(tr("%1 is now %2.").arg(before, name));
               });
}

void MainWindow::pinLine(CueId cue)
{
    const milliseconds now = m_player.position();
    if (m_session.pin(cue, now))
        offerUndo(tr("This line is at %1 now.").arg(timeText(now)));
}

// From a line's first second one goes to the line before; later in it, to its begin.
void MainWindow::stepLines(int step)
{
    const Transcript &transcript = m_session.transcript();
    const milliseconds now = m_player.position();
    qsizetype row = transcript.rowAt(now);
    if (row < 0 && step < 0)
        return m_player.seek(0ms);
    const bool begun =
        row >= 0 && transcript.cues.at(row).begin && now > *transcript.cues.at(row).begin + 1s;
    row += step > 0 || !begun ? step : 0;
    while (row >= 0 && row < transcript.cues.size() && !transcript.cues.at(row).begin)
        row += step;
    if (row >= 0 && row < transcript.cues.size())
        m_player.seek(*transcript.cues.at(row).begin);
}

void MainWindow::stepTurns(int step)
{
    const Transcript &transcript = m_session.transcript();
    const milliseconds now = m_player.position();
    qsizetype row = transcript.rowAt(now - (step < 0 ? 1s : 0s));
    if (row < 0 && step < 0)
        return m_player.seek(0ms);
    for (row = step > 0 ? row + 1 : row; row >= 0 && row < transcript.cues.size(); row += step) {
        const Cue &cue = transcript.cues.at(row);
        if (cue.beginsTurn && cue.begin)
            return m_player.seek(*cue.begin);
    }
}

} // namespace earmark
