// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/filterbar.h"

#include "ui/notes/colourbutton.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace earmark {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new SearchField(tr("Search the notes"), this))
    , m_colours(colourButtons(this))
    , m_favourites(iconButton(u"star"_s, tr("Only favourites"), this))
    , m_tag(new QComboBox(this))
{
    setFocusProxy(m_words);
    m_tag->setAccessibleName(tr("Filter by tag"));
    m_tag->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tag->setMinimumContentsLength(6);
    setTags({});
    m_favourites->setCheckable(true);
    layOut();

    connect(m_favourites, &QToolButton::toggled, this, &FilterBar::changed);
    connect(m_words, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_tag, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    for (const ColourButton *button : m_colours)
        connect(button, &QToolButton::toggled, this, &FilterBar::changed);
}

void FilterBar::layOut()
{
    auto *name = iconButton(u"edit"_s, tr("Name the colours"), this);
    connect(name, &QToolButton::clicked, this, &FilterBar::namingRequested);

    auto *second = new QHBoxLayout;
    second->setSpacing(0);
    for (ColourButton *button : m_colours)
        second->addWidget(button);
    second->addWidget(name);
    second->addWidget(m_favourites);
    second->addWidget(m_tag, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(6);
    layout->addWidget(m_words);
    layout->addLayout(second);
}

void FilterBar::setMeanings(const QStringList &meanings)
{
    earmark::setMeanings(m_colours, meanings);
}

void FilterBar::setTags(const QStringList &tags)
{
    const QString chosen = tag();
    {
        const QSignalBlocker blocker(m_tag);
        m_tag->clear();
        m_tag->addItem(tr("All tags"), QString());
        for (const QString &name : tags)
            m_tag->addItem(u"# "_s + name, name);
        m_tag->setCurrentIndex(std::max(0, m_tag->findData(chosen)));
        m_tag->setEnabled(!tags.isEmpty());
    }
    if (tag() != chosen)
        emit changed();
}

void FilterBar::clear()
{
    m_words->clear();
    m_tag->setCurrentIndex(0);
    m_favourites->setChecked(false);
    for (ColourButton *button : m_colours)
        button->setChecked(false);
}

QString FilterBar::words() const
{
    return m_words->text().trimmed();
}

QSet<int> FilterBar::colours() const
{
    QSet<int> chosen;
    for (int colour = 0; colour < m_colours.size(); ++colour) {
        if (m_colours.at(colour)->isChecked())
            chosen += colour;
    }
    return chosen;
}

bool FilterBar::onlyFavourites() const
{
    return m_favourites->isChecked();
}

QString FilterBar::tag() const
{
    return m_tag->currentData().toString();
}

} // namespace earmark
