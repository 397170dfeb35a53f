// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/passages/pagemenu.h"

#include "ui/reader/page/pagecopy.h"
#include "ui/reader/page/passageshape.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/timetext.h"

#include <QClipboard>
#include <QGuiApplication>

namespace earmark {

PageMenu::PageMenu(TranscriptView *view, const PageSpot &spot, const QStringList &meanings)
    : QMenu(view)
    , m_view(view)
    , m_spot(spot)
    , m_meanings(meanings)
    , m_cue(view->text().transcript().cues.at(spot.row))
    , m_offset(spot.position - view->text().rowSpan(spot.row).begin)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isText = spot.kind == PageSpot::Kind::Word || spot.kind == PageSpot::Kind::Nothing;
    if (spot.kind == PageSpot::Kind::Name)
        addSpeaker();
    else
        addPlaying();
    if (isSet(spot.passage))
        addPassage();
    if (isText)
        addMarking();
    addCopying();
    addTime();
    if (spot.kind != PageSpot::Kind::Name)
        addRenaming();
}

void PageMenu::addSpeaker()
{
    addRenaming();
    addAction(tr("&Play this turn"), this, &PageMenu::play)->setEnabled(m_cue.begin.has_value());
    addSeparator();
}

void PageMenu::addRenaming()
{
    const QString name = m_view->text().transcript().speakerName(m_cue.speaker);
    if (!name.isEmpty())
        addAction(tr("&Rename %1…").arg(plainName(name)), this, &PageMenu::renameRequested);
}

void PageMenu::addPlaying()
{
    addAction(tr("&Play from here"), this, &PageMenu::play)->setEnabled(m_cue.begin.has_value());
    addAction(tr("This line starts &now"), this, &PageMenu::pinRequested);
    if (m_cue.origin != TimeOrigin::NotSpoken)
        addAction(tr("Nobody &says this line"), this, &PageMenu::notSaidRequested);
    if (m_cue.origin == TimeOrigin::Pinned || m_cue.origin == TimeOrigin::NotSpoken)
        addAction(tr("&Forget this line’s time"), this, &PageMenu::unpinRequested);
    addSeparator();
}

void PageMenu::addPassage()
{
    addAction(tr("Open the n&ote"), this, &PageMenu::passageOpened);
    if (!m_spot.isBookmark)
        addColours(addMenu(tr("C&hange the colour")), &PageMenu::recolourRequested);
    addAction(m_spot.isBookmark ? tr("&Delete the bookmark") : tr("&Delete the highlight"), this,
              &PageMenu::removeRequested);
    addSeparator();
}

void PageMenu::addMarking()
{
    addColours(addMenu(tr("&Highlight")), &PageMenu::markRequested);
    addAction(tr("&Add a note"), this, &PageMenu::noteRequested);
    addSeparator();
}

void PageMenu::addCopying()
{
    const QString label = m_view->selection().isEmpty() ? tr("&Copy this line") : tr("&Copy");
    addAction(label, this, [this] { copyText(false); });
    addAction(tr("Copy with speaker and &time"), this, [this] { copyText(true); });
}

void PageMenu::addTime()
{
    if (!m_cue.begin)
        return;
    const QString time = timeText(*m_cue.begin);
    addAction(tr("Copy the t&ime (%1)").arg(time), this,
              [time] { QGuiApplication::clipboard()->setText(time); });
}

void PageMenu::addColours(QMenu *menu, void (PageMenu::*chosen)(int))
{
    const Theme theme = Theme::of(palette());
    for (int colour = 0; colour < Annotation::colours; ++colour) {
        const QString name = m_meanings.value(colour, tr("Colour %1").arg(colour + 1));
        const QIcon shape = passageIcon(colour, theme.passageEdge(colour));
        menu->addAction(shape, plainName(name), this,
                        [this, chosen, colour] { emit(this->*chosen)(colour); });
    }
}

// The transcript may have changed since the menu was opened.
qsizetype PageMenu::row() const
{
    return m_view->text().transcript().rowOf(m_cue.id);
}

void PageMenu::play()
{
    const qsizetype line = row();
    if (line >= 0 && m_spot.kind == PageSpot::Kind::Word)
        m_view->playFrom(m_view->text().rowSpan(line).begin + m_offset);
    else
        m_view->playRow(line);
}

void PageMenu::copyText(bool withTimes)
{
    const PageSpan selected = m_view->selection();
    const qsizetype line = row();
    if (!selected.isEmpty() || line >= 0)
        copyToClipboard(m_view->text(),
                        selected.isEmpty() ? m_view->text().rowSpan(line) : selected, withTimes);
}

} // namespace earmark
