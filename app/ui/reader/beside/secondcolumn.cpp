// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/beside/secondcolumn.h"

#include "core/plaintip.h"
#include "ui/reader/beside/instep.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plain/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr int narrowest = 240; // pixels

QString besideState(const Pairing &pairing)
{
    switch (pairing.by) {
    case Pairing::By::Times:
        return SecondColumn::tr("beside by time");
    case Pairing::By::Length:
        return SecondColumn::tr("beside by length");
    case Pairing::By::Words:
        break;
    }
    const auto lines = int(pairing.first.size());
    return lines == 0 ? SecondColumn::tr("the same words")
                      : SecondColumn::tr("%n lines differ", nullptr, lines);
}

} // namespace

SecondColumn::SecondColumn(TranscriptView *page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_name(new ElidedLabel(this))
    , m_state(plainLabel(this))
    , m_view(new TranscriptView(this))
    , m_step(new InStep(page, m_view))
{
    layOut();
    m_view->setAccessibleName(tr("Second transcript"));
    m_view->setObjectName(u"secondTranscript"_s);
    m_view->hold(true); // it goes with the page
    connect(m_view, &TranscriptView::menuRequested, this, &SecondColumn::showMenu);
    connect(m_view, &TranscriptView::correctionRequested, this, &SecondColumn::correctBeside);
    hide();
}

void SecondColumn::layOut()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(14, 4, 8, 4);
    bar->setSpacing(2);
    bar->addWidget(m_name, 1);
    bar->addWidget(m_state);
    bar->addSpacing(6);
    for (const QString &icon : {u"chevron-left"_s, u"arrow-up"_s, u"arrow-down"_s, u"close"_s}) {
        auto *button = new BarButton(this);
        button->setLook(BarButton::Look::Plain);
        button->setIconName(icon);
        bar->addWidget(button);
        m_buttons.append(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    setMinimumWidth(narrowest);
}

void SecondColumn::setActions(const Actions &actions)
{
    QAction *const all[] = {actions.take, actions.previous, actions.next};
    for (qsizetype i = 0; i < qsizetype(std::size(all)); ++i)
        m_buttons.at(i)->follow(all[i]);
    // It is not a button that stays pressed, as the action does.
    connect(m_buttons.last(), &QToolButton::clicked, actions.close, &QAction::trigger);
    m_buttons.last()->setToolTip(tr("Close the second transcript"));
    m_buttons.last()->setAccessibleName(tr("Close the second transcript"));
}

void SecondColumn::open(const QString &name)
{
    m_name->setText(name);
    m_name->setToolTip(plainTip(name));
    m_view->setAccessibleDescription(name);
    m_view->setReadingStyle(m_page->readingStyle());
    show();
    emit opened();
}

void SecondColumn::setText(const Transcript &text, const Pairing &pairing)
{
    m_state->setText(besideState(pairing));
    m_step->setSecond(text, pairing);
    m_view->setDifferences(pairing.second);
    m_page->setDifferences(pairing.first);
    setPosition(m_page->position());
}

void SecondColumn::close()
{
    if (!isOpen())
        return;
    const bool hadFocus = m_view->hasFocus();
    hide();
    m_step->forget();
    m_page->setDifferences({});
    if (hadFocus)
        m_page->setFocus();
    emit closed();
}

void SecondColumn::setPosition(milliseconds position)
{
    if (isOpen())
        m_view->setPosition(position);
}

void SecondColumn::setReadingStyle(const ReadingStyle &style)
{
    const bool flowsAnew = style.flow != m_view->readingStyle().flow;
    m_view->setReadingStyle(style);
    if (flowsAnew)
        m_view->setLines(Transcript(m_view->text().transcript()), {});
    m_step->align();
}

CueId SecondColumn::targetCue() const
{
    return m_view->hasFocus() ? cueBeside(m_view->caretPosition()) : CueId{};
}

CueId SecondColumn::cueBeside(qsizetype position) const
{
    const qsizetype row = m_step->pageRow(position);
    return row < 0 ? CueId{} : m_page->text().transcript().cues.at(row).id;
}

void SecondColumn::correctBeside(qsizetype position)
{
    const qsizetype row = m_step->pageRow(position);
    if (row >= 0)
        emit correctionRequested(m_page->text().rowSpan(row).begin);
}

// From the caret, else from the line that is played.
bool SecondColumn::walk(int step)
{
    const PageSpan selected = m_page->selection();
    const qsizetype row = m_page->targetRow();
    qsizetype from = selected.isEmpty() ? m_page->caretPosition() : selected.begin;
    if (from < 0 && row >= 0)
        from = m_page->text().rowSpan(row).begin - (step > 0 ? 1 : 0);
    else if (from < 0)
        from = step > 0 ? -1 : m_page->text().length();
    const auto found = differenceFrom(from, step);
    if (!found)
        return false;
    m_page->stopFollowing();
    m_page->reveal({found->begin, std::max(found->end, found->begin + 1)});
    if (found->isEmpty())
        m_page->setCaretPosition(found->begin);
    else
        m_page->select(*found);
    m_page->setFocus();
    emit walked();
    return true;
}

std::optional<PageSpan> SecondColumn::differenceFrom(qsizetype position, int step) const
{
    const PageText &text = m_page->text();
    if (text.isEmpty())
        return {};
    const qsizetype rows = text.transcript().cues.size();
    const qsizetype begin = text.rowAt(std::clamp<qsizetype>(position, 0, text.length() - 1));
    for (qsizetype row = begin; row >= 0 && row < rows; row += step) {
        auto line = m_page->marks().differences.value(text.transcript().cues.at(row).id);
        if (step < 0)
            std::ranges::reverse(line);
        const qsizetype at = text.rowSpan(row).begin;
        for (const Difference &one : line) {
            if (step > 0 ? at + one.offset > position : at + one.offset < position)
                return PageSpan{at + one.offset, at + one.end()};
        }
    }
    return {};
}

void SecondColumn::showMenu(const PageSpot &spot, QPoint globalPosition)
{
    const CueId line = spot.row < 0 ? CueId{} : cueBeside(spot.position);
    if (!isSet(line))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Take these words into the page"), this,
                    [this, line] { emit takeRequested(line); });
    menu->addAction(tr("&Correct the line of the page"), this,
                    [this, position = spot.position] { correctBeside(position); });
    menu->addAction(tr("&Play from here"), m_view,
                    [this, position = spot.position] { m_view->playFrom(position); });
    menu->popup(globalPosition);
}

} // namespace earmark
