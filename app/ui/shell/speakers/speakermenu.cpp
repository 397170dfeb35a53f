// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/speakers/speakermenu.h"

#include "session/episode/editing.h"
#include "transcript/edit/turns.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/correcting/peoplenamed.h"
#include "ui/shell/notices/notices.h"
#include "ui/shell/speakers/renaming.h"
#include "ui/widgets/asking.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/plaintext.h"

#include <QMenu>

namespace earmark {

namespace {

constexpr int speakerColours = 6;

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(colour);
    return pixmap;
}

} // namespace

SpeakerMenu::SpeakerMenu(const WindowActions &actions, OpenEpisode &open, ReaderPane *reader,
                         Notices &notices, QWidget *window)
    : QObject(&open)
    , m_open(open)
    , m_notices(notices)
    , m_window(window)
    , m_menu(actions.speakers)
{
    connect(m_menu, &QMenu::aboutToShow, this, &SpeakerMenu::fill);
    connect(reader, &ReaderPane::renameSpeakerRequested, this, &SpeakerMenu::rename);
}

void SpeakerMenu::fill()
{
    m_menu->clear();
    for (const Speaker &speaker : m_open.transcript().speakers) {
        const QString name = plainName(m_open.transcript().speakerName(speaker.id));
        QMenu *menu = m_menu->addMenu(name);
        menu->addAction(tr("&Rename %1…").arg(name), this, [this, id = speaker.id] { rename(id); });
        addColours(menu->addMenu(tr("&Colour")), speaker);
        menu->addAction(tr("R&emove: nobody knows who says this"), this,
                        [this, id = speaker.id] { remove(id); });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("No speakers are known"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Add a speaker…"), this, &SpeakerMenu::add);
}

void SpeakerMenu::addColours(QMenu *menu, const Speaker &speaker)
{
    const Theme theme = Theme::of(m_window->palette());
    for (int colour = 0; colour < speakerColours; ++colour) {
        QAction *choice =
            menu->addAction(swatch(theme.speaker(colour)), tr("Colour %1").arg(colour + 1), this,
                            [this, id = speaker.id, colour] { recolour(id, colour); });
        choice->setCheckable(true);
        choice->setChecked(colour == speaker.colour);
    }
}

void SpeakerMenu::rename(SpeakerId speaker)
{
    const TranscriptId transcript = m_open.transcriptId();
    const QString before = m_open.transcript().speakerName(speaker);
    askForText(
        m_window, tr("Rename a speaker"), tr("Name of %1:").arg(plainName(before)), before,
        [this, transcript, speaker, before](const QString &name) {
            if (!name.isEmpty() && name != before && transcript == m_open.transcriptId())
                renameSpeaker(m_open, m_notices, speaker, name);
        },
        &m_open, peopleNamed(m_open.surroundings().library, m_open.episode()));
}

void SpeakerMenu::add()
{
    const TranscriptId transcript = m_open.transcriptId();
    askForText(
        m_window, tr("Add a speaker"), tr("Name:"), {},
        [this, transcript](const QString &name) {
            if (name.isEmpty() || transcript != m_open.transcriptId())
                return;
            Transcript after = m_open.editing().text();
            after.addSpeaker(name);
            m_open.editing().change(ActKind::ChangeSpeakers, after);
        },
        &m_open, peopleNamed(m_open.surroundings().library, m_open.episode()));
}

void SpeakerMenu::recolour(SpeakerId speaker, int colour)
{
    m_open.editing().change(ActKind::ChangeSpeakers,
                            withColour(m_open.editing().text(), speaker, colour));
}

void SpeakerMenu::remove(SpeakerId speaker)
{
    const QString name = m_open.transcript().speakerName(speaker);
    if (m_open.editing().change(ActKind::ChangeSpeakers,
                                withoutSpeaker(m_open.editing().text(), speaker)))
        m_notices.offerUndo(tr("%1 is no longer a speaker.").arg(name), m_open);
}

} // namespace earmark
