// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/correcting/showcorrectionscontroller.h"

#include "session/reading/background.h"
#include "ui/reader/correct/correctionsdialog.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/correcting/replacing.h"
#include "ui/shell/notices/notices.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype namedAtMost = 3; // corrections, in the question

// “IZIA → Isia, Lucille → Lucile”: what is found, each once.
QString namesOf(const Transcript &text, const QList<Replacement> &hits)
{
    QHash<CueId, QString> lines;
    for (const Cue &cue : text.cues)
        lines.insert(cue.id, cue.text);
    QStringList names;
    for (const Replacement &hit : hits) {
        const QString wrong = lines.value(hit.cue).mid(hit.offset, hit.length);
        const QString name = u"%1 → %2"_s.arg(wrong, hit.text);
        if (!names.contains(name) && names.size() < namedAtMost)
            names.append(name);
    }
    return names.join(u", ");
}

} // namespace

ShowCorrectionsController::ShowCorrectionsController(const WindowActions &actions,
                                                     OpenEpisode &open, ReaderPane *reader,
                                                     Notices &notices, QWidget *window)
    : QObject(&open)
    , m_open(open)
    , m_reader(reader)
    , m_notices(notices)
    , m_window(window)
{
    connect(actions.showCorrections, &QAction::triggered, this, &ShowCorrectionsController::show);
    connect(&m_search, &QFutureWatcherBase::finished, this, &ShowCorrectionsController::take);
    connect(&open, &OpenEpisode::transcriptTaken, this, [this](bool isNew) {
        m_offers = isNew;
        if (isNew)
            search();
    });
    connect(&open, &OpenEpisode::transcriptChanged, this, [this](TextChange change) {
        if (m_dialog && (change == TextChange::Lines || change == TextChange::Another))
            search();
    });
}

ShowCorrectionsController::~ShowCorrectionsController()
{
    m_search.cancel();
}

QList<Correction> ShowCorrectionsController::corrections() const
{
    const QString &show = m_open.episode().show;
    const auto known = m_open.surroundings().library.corrections(show);
    return known && !show.isEmpty() ? *known : QList<Correction>();
}

void ShowCorrectionsController::search()
{
    if (m_dialog)
        m_dialog->expectHits(); // those it has are of the text before
    m_text = m_open.transcript();
    m_search.setFuture(m_open.surroundings().background.runShort(
        [text = m_text, corrections = corrections()](const GoOn &) {
            return findCorrections(text, corrections);
        }));
}

void ShowCorrectionsController::take()
{
    if (!isAwaited(m_search))
        return;
    const QList<Replacement> hits = takeResult(m_search);
    if (m_dialog)
        m_dialog->setHits(m_text, hits);
    else if (m_offers && !hits.isEmpty())
        offer(hits);
    m_offers = false;
    m_text = {};
}

void ShowCorrectionsController::offer(const QList<Replacement> &hits)
{
    m_notices.ask(
        tr("%n places look like what you corrected in %1 before: %2.", nullptr, int(hits.size()))
            .arg(m_open.episode().show, namesOf(m_text, hits)),
        {{tr("Show them…"), [this] { show(); }}, {tr("Leave them"), [] {}}}, this);
}

void ShowCorrectionsController::show()
{
    if (m_open.episode().show.isEmpty()) {
        m_notices.say(tr("This episode belongs to no show."), &m_open);
        return;
    }
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new CorrectionsDialog(m_open.episode().show, m_window);
    connect(m_dialog, &CorrectionsDialog::replaceRequested, this,
            [this](const QList<Replacement> &hits) { replaceHits(m_open, m_notices, hits); });
    connect(m_dialog, &CorrectionsDialog::forgetRequested, this,
            &ShowCorrectionsController::forget);
    connect(m_dialog, &CorrectionsDialog::lineActivated, m_reader, &ReaderPane::showLine);
    connect(this, &QObject::destroyed, m_dialog, &QObject::deleteLater);
    m_dialog->setCorrections(corrections());
    m_dialog->show();
    search();
}

void ShowCorrectionsController::forget(const QString &wrong)
{
    if (!m_open.report(
            m_open.surroundings().library.forgetCorrection(m_open.episode().show, wrong)))
        return;
    m_dialog->setCorrections(corrections());
    search();
}

} // namespace earmark
