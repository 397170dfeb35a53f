// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/correcting/spellingcontroller.h"

#include "doubts/settling.h"
#include "session/episode/editing.h"
#include "session/reading/background.h"
#include "session/spelling/episodewords.h"
#include "ui/reader/correct/spellingsdialog.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/correcting/peoplenamed.h"
#include "ui/shell/correcting/replacing.h"
#include "ui/shell/notices/notices.h"

namespace earmark {

SpellingController::SpellingController(const WindowActions &actions, OpenEpisode &open,
                                       ReaderPane *reader, Notices &notices, QWidget *window)
    : QObject(&open)
    , m_open(open)
    , m_reader(reader)
    , m_notices(notices)
    , m_window(window)
{
    connect(actions.spellings, &QAction::triggered, this, &SpellingController::find);
    connect(&m_search, &QFutureWatcherBase::finished, this, &SpellingController::show);
}

SpellingController::~SpellingController()
{
    m_search.cancel();
}

void SpellingController::find()
{
    QStringList known = peopleNamed(m_open.surroundings().library, m_open.episode());
    known.append(wordsOf(m_open.episode()));
    for (const Speaker &speaker : m_open.transcript().speakers)
        known.append(m_open.transcript().speakerName(speaker.id));
    m_search.setFuture(m_open.surroundings().background.runShort(
        [text = m_open.transcript(), known](const GoOn &) { return spellings(text, known); }));
}

void SpellingController::show()
{
    if (m_search.isCanceled())
        return;
    const QList<SpellingGroup> groups = m_search.result();
    if (groups.isEmpty()) {
        m_notices.say(tr("No name seems to be spelt in several ways."), &m_open);
        return;
    }
    auto *dialog = new SpellingsDialog(groups, m_window);
    connect(dialog, &SpellingsDialog::chosen, this, &SpellingController::replace);
    if (const QString show = m_open.episode().show; !show.isEmpty())
        dialog->offerRemembering(show);
    connect(dialog, &SpellingsDialog::lineActivated, m_reader, &ReaderPane::showLine);
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->show();
}

void SpellingController::replace(const QList<SpellingGroup> &groups, bool areRemembered)
{
    QList<Correction> corrections;
    for (const SpellingGroup &group : groups)
        corrections.append(correctionsOf(group));
    if (areRemembered)
        rememberCorrections(m_open, corrections);
    const Transcript &text = m_open.editing().text();
    QList<Replacement> replacements;
    for (const SpellingGroup &group : groups)
        replacements += replacementsFor(text, group);
    const auto count = int(replacements.size());
    if (m_open.editing().change(ActKind::ReplaceText, withReplacements(text, replacements)))
        m_notices.offerUndo(tr("%n words replaced.", nullptr, count), m_open);
}

} // namespace earmark
