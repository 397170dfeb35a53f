// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypane.h"

#include "library/episodelistmodel.h"
#include "ui/library/episodedelegate.h"
#include "ui/library/episodefiltermodel.h"
#include "ui/library/episodeslist.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/look/quietink.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionlabel.h"

#include <QLabel>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// With fewer episodes than this, a search field does not help.
constexpr int filterFrom = 9;

EpisodeId episodeAt(const QModelIndex &index)
{
    return index.data(EpisodeListModel::IdRole).value<EpisodeId>();
}

} // namespace

LibraryPane::LibraryPane(QAbstractItemModel *episodes, QWidget *parent)
    : QWidget(parent)
    , m_episodes(episodes)
    , m_found(new EpisodeFilterModel(this))
    , m_delegate(new EpisodeDelegate(this))
    , m_filter(new SearchField(tr("Search the episodes"), this))
    , m_list(new EpisodesList(this))
    , m_emptyPlace(makeEmptyPlace())
    , m_places(new QStackedLayout)
{
    setAccessibleName(tr("Library"));
    m_found->setSourceModel(episodes);
    m_list->setModel(m_found);
    m_list->setItemDelegate(m_delegate);
    layOut();
    connectList();
    showWhatIsThere();
}

void LibraryPane::setCurrent(EpisodeId id)
{
    m_delegate->setCurrent(id);
    for (int row = 0; row < m_found->rowCount(); ++row) {
        if (const QModelIndex index = m_found->index(row, 0); episodeAt(index) == id)
            m_list->setCurrentIndex(index);
    }
    m_list->viewport()->update();
}

QWidget *LibraryPane::makeEmptyPlace()
{
    auto *place = new QWidget(this);
    auto *words =
        plainLabel(place, tr("What you open stays here, with your place and your notes."));
    words->setWordWrap(true);
    useQuietInk(words);
    auto *open = new BarButton(place);
    open->setIconName(u"open"_s);
    open->setText(tr("Open a recording…"));
    open->setAccessibleName(open->text());
    auto *demo = new BarButton(place);
    demo->setIconName(u"play"_s);
    demo->setText(tr("Open the demo"));
    demo->setAccessibleName(demo->text());

    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(16, 4, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(words);
    layout->addWidget(open, 0, Qt::AlignLeft);
    layout->addWidget(demo, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(open, &QToolButton::clicked, this, &LibraryPane::openRequested);
    connect(demo, &QToolButton::clicked, this, &LibraryPane::demoRequested);
    return place;
}

void LibraryPane::layOut()
{
    auto *heading = new SectionLabel(tr("In progress"), this);
    heading->setContentsMargins(16, 10, 16, 4);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(12, 0, 12, 4);
    filter->addWidget(m_filter);
    m_places->addWidget(m_list);
    m_places->addWidget(m_emptyPlace);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(heading);
    layout->addLayout(filter);
    layout->addLayout(m_places, 1);
}

void LibraryPane::connectList()
{
    connect(m_list, &EpisodesList::openRequested, this,
            [this](const QModelIndex &index) { emit episodeActivated(episodeAt(index)); });
    connect(m_list, &EpisodesList::exportRequested, this,
            [this](const QModelIndex &index) { emit exportRequested(episodeAt(index)); });
    connect(m_list, &EpisodesList::removeRequested, this,
            [this](const QModelIndex &index) { emit removeRequested(episodeAt(index)); });
    connect(m_list, &EpisodesList::lookedAtChanged, this, &LibraryPane::lookedAtChanged);
    connect(m_filter, &QLineEdit::textChanged, m_found, &EpisodeFilterModel::setWords);
    connect(m_episodes, &QAbstractItemModel::rowsInserted, this, &LibraryPane::showWhatIsThere);
    connect(m_episodes, &QAbstractItemModel::rowsRemoved, this, &LibraryPane::showWhatIsThere);
    connect(m_episodes, &QAbstractItemModel::modelReset, this, &LibraryPane::showWhatIsThere);
}

void LibraryPane::showWhatIsThere()
{
    const int count = m_episodes->rowCount();
    m_places->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_list) : m_emptyPlace);
    m_filter->setVisible(count >= filterFrom);
    if (count < filterFrom)
        m_filter->clear(); // a hidden filter must not hide episodes
}

} // namespace earmark
