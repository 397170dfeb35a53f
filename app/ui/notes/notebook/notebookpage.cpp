// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notebook/notebookpage.h"

#include "notes/collection/collectionmodel.h"
#include "notes/tags.h"
#include "ui/notes/annotationdelegate.h"
#include "ui/notes/notebook/notecarddelegate.h"
#include "ui/notes/notebook/notefilters.h"
#include "ui/notes/notebook/tagtree.h"
#include "ui/notes/text/notetext.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/passageshape.h"
#include "ui/widgets/look/quietink.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/sectionlabel.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr int sideWidth = 290;
constexpr int enoughWidth = 760; ///< for the side
constexpr int columnWidth = 330; ///< at least

/// The notes of the notebook; for screen readers, each as one text.
class SpokenCollection : public CollectionModel
{
public:
    using CollectionModel::CollectionModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::AccessibleTextRole)
            return CollectionModel::data(index, role);
        const CollectedNote note = noteAt(index);
        QStringList parts{headingOf(note.annotation), note.annotation.note, footOf(note)};
        if (note.annotation.isFavourite)
            parts += NotebookPage::tr("Favourite");
        parts.removeAll(QString());
        return parts.join(u". "_s);
    }
};

BarButton *makeButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new BarButton(parent);
    button->setIconName(icon);
    button->setText(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

NotebookPage::NotebookPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new SpokenCollection(this))
    , m_filters(new NoteFilters(this))
    , m_list(new QListView(this))
    , m_count(plainLabel(this))
    , m_tags(new TagTree(this))
    , m_five(makeButton(u"note"_s, tr("Five from the past"), this))
    , m_listen(makeButton(u"play"_s, tr("Listen and come back"), this))
    , m_open(makeButton(u"open"_s, tr("Open in its episode"), this))
    , m_quote(plainLabel(this))
    , m_note(new QTextEdit(this))
    , m_tagsDue(new QTimer(this))
{
    setAccessibleName(tr("Notebook"));
    setMinimumSize(320, 110); // as the other pages; what does not fit is cut off
    setFocusProxy(m_filters);
    m_list->setAccessibleName(tr("Notes of the library"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NoteCardDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_five->setCheckable(true);
    m_quote->setWordWrap(true);
    m_quote->setFont(quoteFont(font()));
    m_note->setReadOnly(true);
    m_note->setFrameShape(QFrame::NoFrame);
    m_note->setAccessibleName(tr("The note"));
    m_note->viewport()->setAutoFillBackground(false);
    useQuietInk(m_count);
    m_tagsDue->setSingleShot(true);
    m_tagsDue->setInterval(0);
    layOut();
    connectParts();
    takeTags();
    showCurrent();
}

void NotebookPage::layOut()
{
    auto *words = new QVBoxLayout;
    words->setContentsMargins(18, 12, 4, 0);
    words->setSpacing(8);
    words->addWidget(m_filters);
    words->addWidget(m_count);
    words->addWidget(m_list, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(words, 1);
    layout->addWidget(makeSide());
}

QWidget *NotebookPage::makeSide()
{
    auto *side = new QWidget(this);
    side->setObjectName(u"side"_s);
    side->setFixedWidth(sideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(new SectionLabel(tr("Tags"), side));
    layout->addWidget(m_tags, 1);
    layout->addWidget(m_five, 0, Qt::AlignLeft);
    layout->addWidget(new SectionLabel(tr("This note"), side));
    layout->addWidget(m_quote);
    layout->addWidget(m_note, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_listen);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    return side;
}

void NotebookPage::connectParts()
{
    connect(m_tagsDue, &QTimer::timeout, this, &NotebookPage::takeTags);
    connect(m_filters, &NoteFilters::changed, this, &NotebookPage::applyFilter);
    connect(m_filters, &NoteFilters::orderChanged, this,
            [this] { m_model->setOrder(m_filters->order()); });
    connect(m_tags, &TagTree::chosenChanged, this, &NotebookPage::applyFilter);
    connect(m_tags, &TagTree::renameRequested, this, &NotebookPage::renameTagRequested);
    connect(m_five, &QToolButton::toggled, this, &NotebookPage::showFive);
    connect(m_listen, &QToolButton::clicked, this, [this] {
        if (m_isListening)
            emit stopRequested();
        else if (m_list->currentIndex().isValid())
            emit listenRequested(CollectionModel::noteAt(m_list->currentIndex()));
    });
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (m_list->currentIndex().isValid())
            emit openRequested(CollectionModel::noteAt(m_list->currentIndex()));
    });
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        emit listenRequested(CollectionModel::noteAt(index));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &NotebookPage::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &NotebookPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &NotebookPage::showCurrent);
}

void NotebookPage::setNotes(const QList<CollectedNote> &notes)
{
    m_isLoaded = true;
    m_model->setNotes(notes);
    takeTags();
}

void NotebookPage::put(const CollectedNote &note)
{
    m_model->put(note);
    m_tagsDue->start();
    showCounts();
}

void NotebookPage::remove(AnnotationId id)
{
    m_model->remove(id);
    m_tagsDue->start();
    showCounts();
}

void NotebookPage::setMeanings(const QStringList &meanings)
{
    m_meanings = meanings;
    m_filters->setMeanings(meanings);
}

void NotebookPage::setListening(bool listening)
{
    m_isListening = listening;
    m_listen->setIconName(listening ? u"pause"_s : u"play"_s);
    m_listen->setText(listening ? tr("Stop") : tr("Listen and come back"));
    m_listen->setAccessibleName(m_listen->text());
}

QList<CollectedNote> NotebookPage::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<CollectedNote> notes;
    for (const QModelIndex &index : rows)
        notes.append(CollectionModel::noteAt(index));
    return notes;
}

void NotebookPage::applyFilter()
{
    NoteFilter filter = m_filters->filter();
    filter.tag = m_tags->chosen();
    if (m_five->isChecked())
        filter.only = m_model->filter().only;
    m_model->setFilter(filter);
    showCounts();
}

// Other filters would hide some of the five.
void NotebookPage::showFive(bool shown)
{
    if (shown) {
        m_filters->clear();
        m_tags->setCurrentItem(m_tags->topLevelItem(0));
    }
    NoteFilter filter = m_filters->filter();
    filter.tag = m_tags->chosen();
    filter.only =
        shown ? fromThePast(m_model->notes(), QDate::currentDate()) : QSet<AnnotationId>();
    m_model->setFilter(filter);
    showCounts();
}

void NotebookPage::showCounts()
{
    const int all = int(m_model->notes().size());
    const int found = m_model->rowCount();
    if (!m_isLoaded)
        m_count->setText(tr("Reading the notes…"));
    else if (all == 0)
        m_count->setText(tr("What you mark and note in any episode will be here."));
    else
        m_count->setText(found == all ? tr("%n note(s)", nullptr, all)
                                      : tr("%1 of %n note(s)", nullptr, all).arg(found));
}

// After any change of the notes, once for many; not while the listener types words to search for.
void NotebookPage::takeTags()
{
    m_five->setEnabled(m_five->isChecked()
                       || !fromThePast(m_model->notes(), QDate::currentDate()).isEmpty());
    QList<QStringList> tags;
    for (const CollectedNote &note : m_model->notes())
        tags.append(note.annotation.tags);
    m_tags->setTags(tagTree(tags));
    m_filters->setNotes(m_model->notes());
    showCounts();
}

void NotebookPage::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_listen->setEnabled(current.isValid());
    m_open->setEnabled(current.isValid());
    const CollectedNote note =
        current.isValid() ? CollectionModel::noteAt(current) : CollectedNote();
    m_quote->setText(current.isValid() ? headingOf(note.annotation) : QString());
    auto document =
        noteDocument(note.annotation.note, font(), Theme::of(palette()), sideWidth - 32);
    document->setParent(m_note);
    const QPointer<QTextDocument> before = m_note->document(); // Qt deletes its own
    m_note->setDocument(document.release());
    if (before)
        before->deleteLater();
}

void NotebookPage::fitColumns()
{
    const int width = m_list->viewport()->width();
    const int columns = std::max(1, width / columnWidth);
    // A card that reaches the last pixel but one begins a new row.
    m_list->setGridSize({(width - 2) / columns, NoteCardDelegate::heightFor(font())});
}

void NotebookPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    findChild<QWidget *>(u"side"_s)->setVisible(width() >= enoughWidth);
    fitColumns();
}

void NotebookPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        emit leaveRequested();
    else if (event == QKeySequence::Find)
        m_filters->setFocus();
    else
        QWidget::keyPressEvent(event);
}

bool NotebookPage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return handleKey(static_cast<QKeyEvent *>(event)) || QWidget::eventFilter(watched, event);
    case QEvent::ContextMenu:
        openMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    case QEvent::Resize:
        fitColumns();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool NotebookPage::handleKey(QKeyEvent *event)
{
    const QModelIndex current = m_list->currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!current.isValid() || (!isEnter && event->key() != Qt::Key_Delete))
        return false;
    if (!isEnter)
        emit removeRequested();
    else if (event->modifiers() & Qt::ControlModifier)
        emit openRequested(CollectionModel::noteAt(current));
    else
        emit listenRequested(CollectionModel::noteAt(current));
    return true;
}

void NotebookPage::openMenu(QPoint at)
{
    const QList<CollectedNote> notes = chosen();
    if (notes.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Listen and come back"), m_listen, &QToolButton::click);
    menu->addAction(tr("Open in its episode"), m_open, &QToolButton::click);
    menu->addSeparator();
    menu->addAction(tr("Add or take tags…"), this, &NotebookPage::tagRequested);
    addColours(menu->addMenu(tr("Colour")));
    const bool areFavourites = std::ranges::all_of(
        notes, [](const CollectedNote &note) { return note.annotation.isFavourite; });
    menu->addAction(areFavourites ? tr("No longer a favourite") : tr("Favourite"), this,
                    [this, areFavourites] { emit favouriteRequested(!areFavourites); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, &NotebookPage::removeRequested);
    menu->popup(at);
}

void NotebookPage::addColours(QMenu *menu)
{
    const Theme theme = Theme::of(palette());
    for (int colour = 0; colour < Annotation::colours; ++colour) {
        const QString name = m_meanings.value(colour, tr("Colour %1").arg(colour + 1));
        menu->addAction(passageIcon(colour, theme.passageEdge(colour)), plainName(name), this,
                        [this, colour] { emit recolourRequested(colour); });
    }
}

} // namespace earmark
