// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/controllers/transcriptcontroller.h"

#include "ui/player/playerbar.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/controllers/reportcontroller.h"
#include "ui/shell/notices/notices.h"
#include "ui/shell/versions/correctionsmade.h"
#include "ui/shell/versions/keptname.h"
#include "ui/widgets/timetext.h"

#include <QFileInfo>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr auto maxPause = 10s;

// Where no line is spoken for longer than a pause: music, adverts.
QList<TimeSpan> untranscribedIn(const Transcript &transcript, milliseconds duration)
{
    QList<TimeSpan> spans;
    milliseconds covered{0};
    for (const Cue &cue : transcript.cues) {
        if (!cue.begin)
            continue;
        if (*cue.begin - covered > maxPause)
            spans.append({covered, *cue.begin});
        covered = std::max(covered, cue.end.value_or(*cue.begin));
    }
    if (covered > 0ms && duration - covered > maxPause)
        spans.append({covered, duration});
    return spans;
}

} // namespace

TranscriptController::TranscriptController(const WindowActions &actions, OpenEpisode &open,
                                           const TextPanes &panes, Notices &notices,
                                           QWidget *window)
    : QObject(&open)
    , m_open(open)
    , m_player(open.surroundings().player)
    , m_panes(panes)
    , m_notices(notices)
    , m_window(window)
    , m_report(new ReportController(open, panes.report, notices))
{
    connect(m_report, &ReportController::shown, this, &TranscriptController::reportShown);
    connect(&open, &OpenEpisode::transcriptChanged, this, &TranscriptController::showTranscript);
    connect(&open, &OpenEpisode::transcriptImported, this, &TranscriptController::sayImported);
    connect(&open, &OpenEpisode::busyChanged, panes.reader, &ReaderPane::setBusy);
    connect(&open, &OpenEpisode::doubted, this, &TranscriptController::askAbout);
    connect(&open, &OpenEpisode::busyChanged, this, &TranscriptController::dropQuestion);
    connect(panes.reader, &ReaderPane::pinRequested, this, &TranscriptController::pinLine);
    connect(panes.reader, &ReaderPane::unpinRequested, &open, &OpenEpisode::unpin);
    connectActions(actions);
}

void TranscriptController::connectActions(const WindowActions &actions)
{
    connect(actions.howRead, &QAction::triggered, m_report, &ReportController::review);
    connect(actions.pin, &QAction::triggered, this,
            [this] { pinLine(m_panes.reader->targetCue()); });
    connect(actions.unpin, &QAction::triggered, this,
            [this] { m_open.unpin(m_panes.reader->targetCue()); });
    connect(actions.previousLine, &QAction::triggered, this, [this] { stepLines(-1); });
    connect(actions.nextLine, &QAction::triggered, this, [this] { stepLines(1); });
    connect(actions.previousTurn, &QAction::triggered, this, [this] { stepTurns(-1); });
    connect(actions.nextTurn, &QAction::triggered, this, [this] { stepTurns(1); });
    connect(actions.transcripts, &QMenu::aboutToShow, this,
            [this, menu = actions.transcripts] { listTranscripts(menu); });
}

void TranscriptController::showTranscript(TextChange change)
{
    const Transcript &transcript = m_open.transcript();
    switch (change) {
    case TextChange::Another:
        m_panes.reader->setTranscript(transcript, m_open.transcriptId());
        break;
    case TextChange::Lines:
        m_panes.reader->setLines(transcript);
        break;
    case TextChange::Times:
        m_panes.reader->setTimes(transcript);
        break;
    case TextChange::Names:
        m_panes.reader->setNames(transcript);
    }
    m_panes.playerBar->setTranscript(transcript);
    if (change != TextChange::Names)
        showSilence();
    emit transcriptShown();
}

void TranscriptController::showSilence()
{
    const Transcript &transcript = m_open.transcript();
    const Alignment heard = m_open.alignment().value_or(Alignment());
    m_panes.playerBar->setSilentSpans(heard.cues.isEmpty()
                                          ? untranscribedIn(transcript, m_open.episode().duration)
                                          : heard.untranscribed);
}

void TranscriptController::sayImported(const ImportedTranscript &imported)
{
    const Transcript &transcript = imported.loaded.transcript;
    const auto turns = std::ranges::count(transcript.cues, true, &Cue::beginsTurn);
    QStringList sentences{tr("Transcript opened: %1, %2.")
                              .arg(tr("%n turns", nullptr, int(turns)),
                                   tr("%n speakers", nullptr, int(transcript.speakers.size())))};
    sentences += imported.unread;
    const bool isShown = imported.wasAskedFor && imported.reading.isDoubtful();
    if (isShown)
        m_report->show(imported);
    else
        sentences += imported.reading.warnings();
    const milliseconds said = imported.page.duration;
    const milliseconds heard = m_open.episode().duration;
    if (said > 0ms && heard > 0ms && std::chrono::abs(said - heard) > 2min) {
        sentences.append(
            tr("The page says %1 minutes, but the recording has %2. Do they belong together?")
                .arg(said / 1min)
                .arg(heard / 1min));
    }
    m_notices.offerUndo(sentences.join(u' '), m_open);
}

// Another text is being read, or this one: the question is settled.
void TranscriptController::dropQuestion(const QString &work)
{
    if (!work.isEmpty())
        m_question.reset();
}

// The text does not look like the transcript of this episode, or the present one was corrected.
void TranscriptController::askAbout(const GivenText &text, Doubt doubt, qsizetype corrections)
{
    m_question = std::make_unique<QObject>();
    const QString made = corrections > 0 ? u' ' + correctionsMade(corrections) : QString();
    const Choice use{tr("Use it instead"), [this] { m_open.takeDoubted(); }};
    const Choice keep{tr("Keep this one"), [this] { m_open.dropDoubted(); }};
    const QString title = m_open.episode().title;
    const QString file = QFileInfo(text.path).fileName();
    switch (doubt) {
    case Doubt::None:
        return;
    case Doubt::CorrectedText:
        m_notices.ask(tr("The new text would replace the present one.") + made, {use, keep},
                      m_question.get());
        return;
    case Doubt::ChangedFile:
        m_notices.ask(
            tr("“%1” beside the recording has other words than this transcript.").arg(file) + made,
            {use, keep}, m_question.get());
        return;
    case Doubt::SameText:
        m_notices.ask(tr("This transcript is open already.") + made,
                      {{tr("Take them back"), [this] { m_open.takeDoubted(); }},
                       {tr("Keep them"), [this] { m_open.dropDoubted(); }}},
                      m_question.get());
        return;
    case Doubt::FewWords:
    case Doubt::AnotherText:
        break;
    }
    const QString sentence = doubt == Doubt::FewWords
        ? tr("This text has only a few words. Is it the transcript of “%1”?").arg(title)
        : tr("This text has nothing in common with the transcript of “%1”.").arg(title);
    m_notices.ask(
        sentence + made,
        {{doubt == Doubt::FewWords ? tr("Use it") : tr("Use it instead"),
          [this] { m_open.takeDoubted(); }},
         {tr("Open its recording…"), [this, text] { emit otherRecordingRequested(text); }},
         {tr("Do not use it"), [this] { m_open.dropDoubted(); }}},
        m_question.get());
}

void TranscriptController::listTranscripts(QMenu *menu)
{
    menu->clear();
    const auto kept = m_open.surroundings().library.transcripts(m_open.id());
    if (!kept || kept->isEmpty()) {
        menu->addAction(tr("This episode has no transcript yet"))->setEnabled(false);
        return;
    }
    for (const KeptTranscript &one : *kept) {
        QAction *choice = menu->addAction(labelOf(one), this,
                                          [this, id = one.id] { m_open.chooseTranscript(id); });
        choice->setCheckable(true);
        choice->setChecked(one.id == m_open.transcriptId());
    }
    menu->addSeparator();
    menu->addAction(tr("Remove this transcript"), this, &TranscriptController::removeTranscript)
        ->setEnabled(m_open.hasTranscript());
}

void TranscriptController::removeTranscript()
{
    if (m_open.removeTranscript())
        m_notices.offerUndo(tr("Transcript removed."), m_open);
}

void TranscriptController::pinLine(CueId cue)
{
    const milliseconds now = m_player.position();
    if (m_open.pin(cue, now))
        m_notices.offerUndo(tr("This line is at %1 now.").arg(timeText(now)), m_open);
}

// Not if its time is unknown, or another speaker alone is played.
bool TranscriptController::isPlayed(const Cue &cue) const
{
    return cue.begin && (m_player.isPeeking() || m_player.route().entry(*cue.begin) == *cue.begin);
}

// Within the first second of a line, go to the line before; later, to its begin.
void TranscriptController::stepLines(int step)
{
    const Transcript &transcript = m_open.transcript();
    const milliseconds now = m_player.position();
    qsizetype row = transcript.rowAt(now);
    if (row < 0 && step < 0)
        return m_player.seek(0ms);
    const bool begun =
        row >= 0 && transcript.cues.at(row).begin && now > *transcript.cues.at(row).begin + 1s;
    row += step > 0 || !begun ? step : 0;
    while (row >= 0 && row < transcript.cues.size() && !isPlayed(transcript.cues.at(row)))
        row += step;
    if (row >= 0 && row < transcript.cues.size())
        m_player.seek(*transcript.cues.at(row).begin);
}

void TranscriptController::stepTurns(int step)
{
    const Transcript &transcript = m_open.transcript();
    const milliseconds now = m_player.position();
    qsizetype row = transcript.rowAt(now - (step < 0 ? 1s : 0s));
    if (row < 0 && step < 0)
        return emit jumpRequested(0ms);
    for (row = step > 0 ? row + 1 : row; row >= 0 && row < transcript.cues.size(); row += step) {
        const Cue &cue = transcript.cues.at(row);
        if (cue.beginsTurn && isPlayed(cue))
            return emit jumpRequested(*cue.begin);
    }
}

} // namespace earmark
