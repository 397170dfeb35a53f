// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/speakers/voicecontroller.h"

#include "session/episode/editing.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/speakers/voicesdialog.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/correcting/peoplenamed.h"
#include "ui/shell/notices/notices.h"

namespace earmark {

VoiceController::VoiceController(const WindowActions &actions, OpenEpisode &open,
                                 VoiceHearing &voices, ReaderPane *reader, Notices &notices,
                                 QWidget *window)
    : QObject(&open)
    , m_open(open)
    , m_reader(reader)
    , m_notices(notices)
    , m_window(window)
{
    connect(actions.tellVoicesApart, &QAction::triggered, &voices, &VoiceHearing::tellApart);
    connect(&voices, &VoiceHearing::toldApart, this, &VoiceController::show);
}

void VoiceController::show(const Transcript &transcript, const VoiceGuess &guess)
{
    if (guess.voices < 2) {
        m_notices.say(tr("Only one voice is heard."), &m_open);
        return;
    }
    auto *dialog =
        new VoicesDialog(transcript, voicesApart(transcript, guess),
                         peopleNamed(m_open.surroundings().library, m_open.episode()), m_window);
    connect(dialog, &VoicesDialog::sampleRequested, &m_open.surroundings().player, &Player::peek);
    connect(dialog, &VoicesDialog::lineActivated, m_reader, &ReaderPane::showLine);
    connect(dialog, &VoicesDialog::accepted, this, &VoiceController::accept);
    connect(&m_open, &OpenEpisode::transcriptTaken, dialog, &QObject::deleteLater);
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->show();
}

void VoiceController::accept(const QList<ToldTurn> &turns, const QStringList &names)
{
    const Transcript after = withVoices(m_open.editing().text(), turns, names);
    if (m_open.editing().change(ActKind::TellVoicesApart, after))
        m_notices.offerUndo(tr("The voices are speakers now."), m_open);
}

} // namespace earmark
