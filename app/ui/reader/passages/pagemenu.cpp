// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/passages/pagemenu.h"

#include "transcript/times/moving.h"
#include "ui/reader/page/pagecopy.h"
#include "ui/reader/places/spokenspan.h"
#include "ui/widgets/look/passageshape.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/timetext.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    addCorrecting();
    addCopying();
    addTime();
    if (spot.kind != PageSpot::Kind::Name)
        addRenaming();
}

void PageMenu::addSpeaker()
{
    addRenaming();
    addAction(tr("&Play this turn"), this, &PageMenu::play)->setEnabled(m_cue.begin.has_value());
    if (isSet(m_cue.speaker))
        addAction(tr("Play only this &speaker"), this,
                  [this] { emit onlySpeakerRequested(m_cue.speaker); });
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
    addListening();
    addAction(tr("This line starts &now"), this, &PageMenu::pinRequested);
    if (m_cue.origin != TimeOrigin::NotSpoken)
        addAction(tr("Nobody &says this line"), this, &PageMenu::notSaidRequested);
    if (m_cue.origin == TimeOrigin::Pinned || m_cue.origin == TimeOrigin::NotSpoken)
        addAction(tr("&Forget this line’s time"), this, &PageMenu::unpinRequested);
    addMoving();
    addSeparator();
}

void PageMenu::addMoving()
{
    if (!m_cue.begin)
        return;
    addAction(tr("&Move the times from here on…"), this, [this] { emit shiftRequested(m_cue.id); });
    if (nextPinned(m_view->text().transcript(), m_spot.row) >= 0)
        addAction(tr("Stretch the times to the next line with a set time"), this,
                  [this] { emit stretchRequested(m_cue.id); });
}

// The selection, else the passage or the line under the pointer.
void PageMenu::addListening()
{
    const PageSpan selected = m_view->selection();
    const auto &passages = m_view->marks().passages;
    const auto passage = std::ranges::find(passages, m_spot.passage, &Passage::id);
    const PageSpan words = !selected.isEmpty() ? selected
        : passage != passages.end()            ? passage->span
                                               : m_view->text().rowSpan(m_spot.row);
    const bool isLine = selected.isEmpty() && passage == passages.end();
    const auto span = spokenSpan(m_view->text(), words);
    if (!span)
        return;
    addAction(tr("&Listen and come back"), this, [this, span] { emit peekRequested(*span); });
    addAction(isLine ? tr("Repeat this line") : tr("Repeat these &words"), this,
              [this, span] { emit repeatRequested(*span); });
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

void PageMenu::addCorrecting()
{
    using Reach = SpeakerWish::Reach;
    const QString name = plainName(m_view->text().transcript().speakerName(m_cue.speaker));
    if (m_spot.kind == PageSpot::Kind::Word)
        addAction(tr("Co&rrect this line"), this, &PageMenu::correctionRequested);
    addTakingBack();
    addTurn();
    if (!m_view->selection().isEmpty())
        addSpeakers(tr("The &selection is said by"), Reach::Selection);
    addSpeakers(tr("This t&urn is said by"), Reach::Turn);
    addSpeakers(tr("From here to the ne&xt change, said by"), Reach::ToNextChange);
    if (!name.isEmpty()) {
        addSpeakers(tr("From here on, s&wap %1 with").arg(name), Reach::Swap);
        addSpeakers(tr("All of %1 is said b&y").arg(name), Reach::Everything);
    }
    addSeparator();
}

// Only where corrections are shown.
void PageMenu::addTakingBack()
{
    constexpr int longest = 200; // pixels
    if (!m_view->marks().corrections.contains(m_cue.id))
        return;
    const auto here = m_view->marks().correctionAt(m_view->text(), m_spot.position);
    if (here && m_spot.kind == PageSpot::Kind::Word) {
        const QString before = fontMetrics().elidedText(here->imported, Qt::ElideRight, longest);
        addAction(before.isEmpty() ? tr("Ta&ke these words back: not in the import")
                                   : tr("Ta&ke back to the imported “%1”").arg(plainName(before)),
                  this, [this, at = here->offset] { emit takeBackRequested(m_cue.id, at); });
    }
    addAction(tr("Take this &line back to the imported wording"), this,
              [this] { emit takeBackRequested(m_cue.id, -1); });
}

// At the word under the pointer or the caret.
void PageMenu::addTurn()
{
    const qsizetype begin = m_view->text().rowSpan(m_spot.row).begin;
    const qsizetype offset = m_spot.kind == PageSpot::Kind::Word
        ? std::max<qsizetype>(0, m_view->text().wordAround(m_spot.position).begin - begin)
        : 0;
    if (offset > 0 || !m_cue.beginsTurn)
        addAction(tr("A turn &begins here"), this,
                  [this, offset] { emit turnRequested(m_cue.id, offset, true); });
    if (m_spot.row > 0 && m_cue.beginsTurn)
        addAction(tr("&Join this turn to the one above"), this,
                  [this] { emit turnRequested(m_cue.id, 0, false); });
}

void PageMenu::addSpeakers(const QString &title, SpeakerWish::Reach reach)
{
    const Transcript &transcript = m_view->text().transcript();
    SpeakerWish wish{.reach = reach, .range = {m_cue.id, 0, m_cue.id, 0}, .speaker = {}};
    if (reach == SpeakerWish::Reach::Selection)
        wish.range = cueRangeOf(transcript, m_view->text().range(m_view->selection()));
    const auto add = [this](QMenu *menu, const QString &text, const SpeakerWish &wish) {
        return menu->addAction(text, this, [this, wish] { emit speakerRequested(wish); });
    };
    QMenu *menu = addMenu(title);
    int number = 0;
    for (const Speaker &speaker : transcript.speakers) {
        wish.speaker = speaker.id;
        const QString name = plainName(transcript.speakerName(speaker.id));
        const QString key = ++number < 10 ? u"&%1  "_s.arg(number) : QString();
        QAction *choice = add(menu, key + name, wish);
        choice->setEnabled(reach == SpeakerWish::Reach::Selection || speaker.id != m_cue.speaker);
    }
    menu->addSeparator();
    wish.speaker = {};
    add(menu, tr("Somebody &else…"), wish);
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
