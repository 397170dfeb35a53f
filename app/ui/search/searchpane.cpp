// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpane.h"

#include "search/results/searchresultsmodel.h"
#include "ui/search/resultdelegate.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/quietink.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

enum Way { ByRelevance, ByDate, InContext };

constexpr int margin = 40;
constexpr int maxFieldWidth = 620;
constexpr int peekLines = 3;

} // namespace

SearchPane::SearchPane(SearchResultsModel *results, QWidget *parent)
    : QWidget(parent)
    , m_results(results)
    , m_field(new SearchField(tr("Search everything said"), this))
    , m_ways(new QButtonGroup(this))
    , m_count(plainLabel(this))
    , m_table(new BarButton(this))
    , m_delegate(new ResultDelegate(this))
    , m_list(new QListView(this))
    , m_peek(plainLabel(this))
    , m_indexing(plainLabel(this))
    , m_title(plainLabel(this))
    , m_sentence(plainLabel(this))
    , m_other(new QPushButton(this))
    , m_places(new QStackedLayout)
{
    setAccessibleName(tr("Search everything"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_places->addWidget(makeMessage());
    m_places->addWidget(makeList());
    useQuietInk(m_indexing);
    m_indexing->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 20, margin, 12);
    layout->setSpacing(10);
    m_field->setMaximumWidth(maxFieldWidth);
    m_field->setMinimumHeight(34);
    layout->addWidget(m_field);
    layout->addWidget(makeBar());
    layout->addWidget(m_indexing);
    layout->addLayout(m_places, 1);
    connectField();
    showNothing({}, {});
}

QWidget *SearchPane::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    const auto add = [&](Way way, const QString &text) {
        auto *button = new BarButton(bar);
        button->setText(text);
        button->setAccessibleName(text);
        button->setCheckable(true);
        m_ways->addButton(button, way);
        layout->addWidget(button);
    };
    add(ByRelevance, tr("By relevance"));
    add(ByDate, tr("By date"));
    add(InContext, tr("Words in context"));
    m_ways->button(ByRelevance)->setChecked(true);
    useQuietInk(m_count);
    m_table->setText(tr("CSV"));
    m_table->setAccessibleName(tr("Save all places in context as a table"));
    m_table->setToolTip(m_table->accessibleName());
    layout->addStretch();
    layout->addWidget(m_count);
    layout->addWidget(m_table);
    return bar;
}

QWidget *SearchPane::makeMessage()
{
    auto *place = new QWidget(this);
    m_title->setFont(strongFont(scaledFont(font(), 1.15)));
    for (QLabel *label : {m_title, m_sentence}) {
        label->setWordWrap(true);
        label->setParent(place);
    }
    useQuietInk(m_sentence);
    m_other->setParent(place);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 24, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_other, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_other, &QPushButton::clicked, this, [this] { m_field->setText(m_otherText); });
    return place;
}

QWidget *SearchPane::makeList()
{
    auto *place = new QWidget(this);
    m_list->setParent(place);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_results);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_peek->setParent(place);
    m_peek->setFont(quoteFont(font()));
    m_peek->setWordWrap(true);
    m_peek->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_peek->setMinimumHeight(peekLines * QFontMetrics(m_peek->font()).lineSpacing());
    m_peek->setMaximumHeight(2 * m_peek->minimumHeight());
    m_peek->setAccessibleName(tr("The line with what is said around it"));
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addWidget(m_peek);
    connect(m_list, &QListView::clicked, this, &SearchPane::activate);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SearchPane::peek);
    connect(m_results, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { goOnAt(first); });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &SearchPane::askForMore);
    connect(m_results, &QAbstractItemModel::rowsInserted, this, &SearchPane::askForMore,
            Qt::QueuedConnection);
    return place;
}

void SearchPane::connectField()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(80ms); // ask once for a word that is typed quickly
    connect(&m_soon, &QTimer::timeout, this, &SearchPane::ask);
    connect(m_field, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_ways, &QButtonGroup::idClicked, this, &SearchPane::ask);
    connect(m_table, &QToolButton::clicked, this, &SearchPane::tableRequested);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
}

void SearchPane::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString SearchPane::text() const
{
    return m_field->text();
}

void SearchPane::setText(const QString &text)
{
    m_field->setText(text);
}

SearchOrder SearchPane::order() const
{
    return m_ways->checkedId() == ByDate ? SearchOrder::Date : SearchOrder::Relevance;
}

void SearchPane::ask()
{
    m_soon.stop();
    m_opensNext = false;
    m_delegate->setInContext(m_ways->checkedId() == InContext);
    m_list->viewport()->update();
    m_isAwaiting = true;
    emit asked(m_field->text(), order());
}

void SearchPane::showResults()
{
    m_places->setCurrentIndex(1);
    m_table->setEnabled(true);
    m_rest = -1;
    m_list->scrollToTop();
    selectFirst();
    m_isAwaiting = false;
    askForMore();
    if (std::exchange(m_opensNext, false))
        activate(m_list->currentIndex());
}

void SearchPane::showCount(const QString &count)
{
    m_count->setText(count);
}

void SearchPane::showIndexing(const QString &state)
{
    m_indexing->setText(state);
    m_indexing->setVisible(!state.isEmpty());
}

void SearchPane::showNothing(const QString &title, const QString &sentence, const QString &other)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_otherText = other;
    m_other->setText(tr("Search for %1").arg(plainName(other)));
    m_other->setVisible(!other.isEmpty());
    m_table->setEnabled(false);
    m_count->clear();
    m_places->setCurrentIndex(0);
    m_isAwaiting = m_opensNext = false;
}

void SearchPane::selectFirst()
{
    for (int row = 0; row < m_results->rowCount(); ++row) {
        if (m_results->index(row).flags() & Qt::ItemIsEnabled)
            return m_list->setCurrentIndex(m_results->index(row));
    }
}

// Also if all rows fit in, so that there is no scroll bar to move.
void SearchPane::askForMore()
{
    if (!m_results->hasMore())
        return;
    const QRect last = m_list->visualRect(m_results->index(m_results->rowCount() - 1));
    if (last.top() < 2 * m_list->viewport()->height())
        emit moreRequested();
}

// Lines that take the place of the row for the rest: the first of them is chosen.
void SearchPane::goOnAt(int row)
{
    if (row == std::exchange(m_rest, -1))
        m_list->setCurrentIndex(m_results->index(row));
}

// What is said before and after the chosen line.
void SearchPane::peek(const QModelIndex &index)
{
    QStringList parts{index.data(SearchResultsModel::BeforeRole).toString(),
                      index.data(SearchResultsModel::TextRole).toString(),
                      index.data(SearchResultsModel::AfterRole).toString()};
    const QString chapter = index.data(SearchResultsModel::ChapterRole).toString();
    parts.removeAll(QString());
    m_peek->setText((chapter.isEmpty() ? QString() : chapter + u": "_s) + parts.join(u' '));
}

void SearchPane::activate(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const auto kind = index.data(SearchResultsModel::KindRole).value<SearchResultsModel::Kind>();
    if (kind == SearchResultsModel::Kind::Rest) {
        m_rest = index.row();
        emit restRequested(index);
    } else {
        emit openRequested(index);
    }
}

// The focus stays in the field while one goes through the list.
bool SearchPane::moves(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    default:
        return false;
    }
}

// Until the answer has come, the list is of what was asked before.
void SearchPane::open()
{
    if (m_soon.isActive())
        ask();
    m_opensNext = m_isAwaiting;
    if (!m_isAwaiting && m_places->currentIndex() == 1)
        activate(m_list->currentIndex());
}

bool SearchPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        open();
        return true;
    }
    if (watched == m_field && moves(*key) && m_places->currentIndex() == 1) {
        QKeyEvent copy(key->type(), key->key(), key->modifiers());
        QCoreApplication::sendEvent(m_list, &copy);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace earmark
