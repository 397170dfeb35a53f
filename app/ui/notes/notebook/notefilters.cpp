// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notebook/notefilters.h"

#include "transcript/folding.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/look/passageshape.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/searchfield.h"

#include <QCollator>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr int oneLine = 720; ///< for the words and the choices on one line

// The first choice is "all"; the texts follow in alphabetical order.
void fill(QComboBox *box, QSet<QString> texts)
{
    const QString chosen = box->currentData().toString();
    const QSignalBlocker blocker(box);
    while (box->count() > 1)
        box->removeItem(1);
    texts.remove(QString());
    QStringList sorted(texts.begin(), texts.end());
    std::ranges::sort(sorted, QCollator());
    for (const QString &text : sorted)
        box->addItem(text, text);
    box->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : box->findData(chosen)));
}

} // namespace

NoteFilters::NoteFilters(QWidget *parent)
    : QWidget(parent)
    , m_words(new SearchField(tr("Search quotes, notes, tags"), this))
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_choices(new QHBoxLayout)
{
    setFocusProxy(m_words);
    m_lines->setContentsMargins({});
    m_lines->addWidget(m_words, 1);
    m_lines->addLayout(m_choices);
    m_show = addChoice(tr("Show"));
    m_show->addItem(tr("All shows"), QString());
    m_speaker = addChoice(tr("Speaker"));
    m_speaker->addItem(tr("All speakers"), QString());
    m_colour = addChoice(tr("Colour"));
    m_since = addChoice(tr("Made"));
    m_since->addItem(tr("Any day"), 0);
    m_since->addItem(tr("Last week"), 7);
    m_since->addItem(tr("Last month"), 30);
    m_since->addItem(tr("Last year"), 365);
    m_favourites = iconButton(u"star"_s, tr("Only favourites"), this);
    m_favourites->setCheckable(true);
    m_choices->addWidget(m_favourites);
    m_order = addChoice(tr("Order"));
    m_order->addItem(tr("Newest first"), int(NoteOrder::Newest));
    m_order->addItem(tr("Oldest first"), int(NoteOrder::Oldest));
    m_order->addItem(tr("By episode"), int(NoteOrder::Episode));
    setMeanings({});

    connect(m_words, &QLineEdit::textChanged, this, &NoteFilters::changed);
    connect(m_favourites, &QToolButton::toggled, this, &NoteFilters::changed);
    for (const QComboBox *box : {m_show, m_speaker, m_colour, m_since})
        connect(box, &QComboBox::currentIndexChanged, this, &NoteFilters::changed);
    connect(m_order, &QComboBox::currentIndexChanged, this, &NoteFilters::orderChanged);
}

QComboBox *NoteFilters::addChoice(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const int letter = fontMetrics().averageCharWidth();
    box->setMinimumWidth(10 * letter); // where there is little room
    box->setMaximumWidth(28 * letter); // of a long name
    m_choices->addWidget(box);
    return box;
}

void NoteFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < oneLine;
    m_lines->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void NoteFilters::setNotes(const QList<CollectedNote> &notes)
{
    QSet<QString> shows;
    QSet<QString> speakers;
    for (const CollectedNote &note : notes) {
        shows.insert(note.episode.show);
        for (const QString &speaker : speakersOf(note.annotation))
            speakers.insert(speaker);
    }
    const NoteFilter before = filter();
    fill(m_show, shows);
    fill(m_speaker, speakers);
    if (filter() != before)
        emit changed();
}

void NoteFilters::setMeanings(const QStringList &meanings)
{
    const int chosen = std::max(0, m_colour->currentIndex());
    const QSignalBlocker blocker(m_colour);
    m_colour->clear();
    m_colour->addItem(tr("All colours"), -1);
    const Theme theme = Theme::of(palette());
    for (int colour = 0; colour < Annotation::colours; ++colour)
        m_colour->addItem(passageIcon(colour, theme.passageEdge(colour)),
                          meanings.value(colour, tr("Colour %1").arg(colour + 1)), colour);
    m_colour->setCurrentIndex(chosen);
}

void NoteFilters::clear()
{
    m_words->clear();
    m_favourites->setChecked(false);
    for (QComboBox *box : {m_show, m_speaker, m_colour, m_since})
        box->setCurrentIndex(0);
}

NoteFilter NoteFilters::filter() const
{
    const int days = m_since->currentData().toInt();
    NoteFilter filter;
    filter.words = foldedWords(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    filter.show = m_show->currentData().toString();
    filter.speaker = m_speaker->currentData().toString();
    filter.colour = m_colour->currentData().toInt();
    filter.onlyFavourites = m_favourites->isChecked();
    filter.since = days > 0 ? QDate::currentDate().addDays(-days) : QDate();
    return filter;
}

NoteOrder NoteFilters::order() const
{
    return NoteOrder(m_order->currentData().toInt());
}

} // namespace earmark
