// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/speakers/speakerpicker.h"

#include "transcript/folding.h"
#include "ui/reader/speakers/speakerdelegate.h"
#include "ui/widgets/look/houselook.h"
#include "ui/widgets/look/quietink.h"
#include "ui/widgets/plain/plaintext.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr int numbered = 9;
constexpr int shownRows = 9;
constexpr int widest = 420;

enum { ChoiceRole = SpeakerDelegate::Colour + 1 }; // the index in m_choices, -1 for a new name

QString keyNameOf(Qt::KeyboardModifiers modifiers)
{
    return QKeySequence(int(modifiers) | Qt::Key_Enter).toString(QKeySequence::NativeText);
}

} // namespace

SpeakerPicker::SpeakerPicker(const Place &place, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_place(place)
    , m_name(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_reaches(new QGridLayout)
{
    using Reach = SpeakerWish::Reach;
    setObjectName(u"speakerPicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Who says this?"));
    m_name->setPlaceholderText(tr("Name or number…"));
    m_name->setAccessibleName(tr("Name or number"));
    m_name->installEventFilter(this);
    m_list->setAccessibleName(tr("People"));
    m_list->setItemDelegate(new SpeakerDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_reaches->setColumnStretch(0, 1);
    if (place.hasSelection)
        addReach(tr("These words"), Qt::NoModifier, Reach::Selection);
    addReach(tr("This turn"), place.hasSelection ? Qt::AltModifier : Qt::NoModifier, Reach::Turn);
    addReach(tr("From here to the next change"), Qt::ShiftModifier, Reach::ToNextChange);
    if (!place.speaker.isEmpty()) {
        const QString name = plainName(place.speaker);
        addReach(tr("All of %1").arg(name), Qt::ControlModifier, Reach::Everything);
        addReach(tr("From here on, the two change places"), Qt::ControlModifier | Qt::ShiftModifier,
                 Reach::Swap);
    }
    if (place.canSplit)
        addSplit();
    m_play =
        addRow(tr("Play the voice"), QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText));
    connect(m_play, &QToolButton::clicked, this, &SpeakerPicker::playSample);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_list})
        layout->addWidget(widget);
    layout->addLayout(m_reaches);
    applyHouseLook(this);
    connect(m_name, &QLineEdit::textEdited, this, &SpeakerPicker::list);
    connect(m_list, &QListWidget::currentItemChanged, m_name, [this](const QListWidgetItem *item) {
        m_name->setAccessibleDescription(item ? item->data(Qt::AccessibleTextRole).toString()
                                              : QString());
        m_play->setEnabled(current() && !current()->samples.isEmpty());
    });
    connect(m_list, &QListWidget::itemClicked, this,
            [this] { choose(m_place.hasSelection ? Reach::Selection : Reach::Turn); });
}

void SpeakerPicker::addReach(const QString &text, Qt::KeyboardModifiers keys,
                             SpeakerWish::Reach reach)
{
    auto *button = addRow(text, keyNameOf(keys));
    m_keys.insert(int(keys), reach);
    connect(button, &QToolButton::clicked, this, [this, reach] { choose(reach); });
}

void SpeakerPicker::addSplit()
{
    connect(addRow(tr("A turn begins here"), {}), &QToolButton::clicked, this, [this] {
        close();
        emit turnRequested();
    });
}

QToolButton *SpeakerPicker::addRow(const QString &text, const QString &key)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    QLabel *label = plainLabel(this, key);
    useQuietInk(label);
    const int row = m_reaches->rowCount();
    m_reaches->addWidget(button, row, 0, Qt::AlignLeft);
    m_reaches->addWidget(label, row, 1, Qt::AlignRight);
    return button;
}

void SpeakerPicker::setChoices(const QList<SpeakerChoice> &choices)
{
    const QListWidgetItem *before = m_list->currentItem();
    const QString name = before ? before->text() : QString();
    m_choices = choices;
    list();
    for (int row = 0; row < m_list->count(); ++row) {
        if (!name.isEmpty() && m_list->item(row)->text() == name)
            m_list->setCurrentRow(row);
    }
    if (isVisible())
        place();
}

// The people whose names have what is typed, then what is typed as a new name.
void SpeakerPicker::list()
{
    const QString typed = m_name->text().simplified();
    const QString wanted = foldedWords(typed);
    bool isKnown = typed.isEmpty();
    m_list->clear();
    const auto add = [this](const SpeakerChoice &choice, int index, int number) {
        auto *item = new QListWidgetItem(choice.name, m_list);
        item->setData(ChoiceRole, index);
        item->setData(SpeakerDelegate::Number, number > 0 ? QString::number(number) : QString());
        item->setData(SpeakerDelegate::Reason, choice.reason);
        item->setData(SpeakerDelegate::IsLikely, choice.isLikely);
        item->setData(SpeakerDelegate::Colour, choice.colour);
        item->setData(Qt::AccessibleTextRole,
                      choice.reason.isEmpty() ? choice.name
                                              : choice.name + u", "_s + choice.reason);
    };
    for (int i = 0; i < m_choices.size(); ++i) {
        const SpeakerChoice &choice = m_choices.at(i);
        isKnown = isKnown || choice.name == typed;
        if (foldedWords(choice.name).contains(wanted))
            add(choice, i, i < numbered ? i + 1 : 0);
    }
    if (!isKnown)
        add({.name = typed, .reason = tr("new"), .samples = {}}, -1, 0);
    const auto likely = std::ranges::find(m_choices, true, &SpeakerChoice::isLikely);
    m_list->setCurrentRow(
        typed.isEmpty() && likely != m_choices.end() ? int(likely - m_choices.begin()) : 0);
    const int rows = std::clamp(m_list->count(), 1, shownRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 4);
    m_list->setMinimumWidth(std::min(widest, m_list->sizeHintForColumn(0) + 24));
}

const SpeakerChoice *SpeakerPicker::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const int index = item ? item->data(ChoiceRole).toInt() : -1;
    return index < 0 || index >= m_choices.size() ? nullptr : &m_choices.at(index);
}

void SpeakerPicker::popUp(QPoint globalPosition)
{
    m_wanted = globalPosition;
    place();
    show();
    m_name->setFocus();
}

// It grows when more people are found, and stays on the screen.
void SpeakerPicker::place()
{
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const int x =
        std::clamp(m_wanted.x(), screen.left(), std::max(screen.left(), screen.right() - width()));
    const int y =
        std::clamp(m_wanted.y(), screen.top(), std::max(screen.top(), screen.bottom() - height()));
    move(x, y);
}

bool SpeakerPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && press(*static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

bool SpeakerPicker::press(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event.key() == Qt::Key_Up ? -1 : 1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_keys.contains(int(modifiers)))
            choose(m_keys.value(int(modifiers)));
        return true;
    case Qt::Key_Tab:
        playSample();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return m_name->text().isEmpty() && pressNumber(event.text());
    }
}

bool SpeakerPicker::pressNumber(const QString &digit)
{
    bool isNumber = false;
    const int number = digit.toInt(&isNumber);
    if (!isNumber || number < 1 || number > m_list->count() || number > numbered)
        return false;
    m_list->setCurrentRow(number - 1);
    return true;
}

void SpeakerPicker::choose(SpeakerWish::Reach reach)
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const SpeakerChoice *choice = current();
    SpeakerWish wish{.reach = reach, .range = m_place.range, .speaker = {}};
    if (choice)
        wish.speaker = choice->speaker;
    wish.name = item->text();
    close();
    emit chosen(wish);
}

// Each time another of the voice's samples.
void SpeakerPicker::playSample()
{
    const SpeakerChoice *choice = current();
    if (!choice || choice->samples.isEmpty())
        return;
    m_samples = m_sampled == choice->name ? m_samples + 1 : 0;
    m_sampled = choice->name;
    emit sampleRequested(choice->samples.at(m_samples % choice->samples.size()));
}

} // namespace earmark
