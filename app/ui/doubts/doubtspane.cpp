// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doubts/doubtspane.h"

#include "ui/doubts/doubtcard.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/look/quietink.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/sectionlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

std::optional<DoubtAct> actOf(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return DoubtAct::Accept;
    case Qt::Key_K:
        return DoubtAct::Keep;
    case Qt::Key_N:
        return DoubtAct::Never;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_S:
        return DoubtAct::Next;
    case Qt::Key_Left:
    case Qt::Key_Up:
        return DoubtAct::Previous;
    case Qt::Key_E:
    case Qt::Key_F2:
        return DoubtAct::Correct;
    case Qt::Key_Space:
        return DoubtAct::Play;
    case Qt::Key_Delete:
        return DoubtAct::NotSaid;
    case Qt::Key_Backspace:
        return DoubtAct::TakeBack;
    case Qt::Key_Escape:
        return DoubtAct::Leave;
    default:
        return Qt::Key_1 <= key && key <= Qt::Key_9 ? std::optional(DoubtAct::Choose)
                                                    : std::nullopt;
    }
}

std::optional<DoubtAct> actOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier)
        return actOf(event.key());
    if (modifiers == Qt::ControlModifier && event.key() == Qt::Key_Left)
        return DoubtAct::Earlier;
    if (modifiers == Qt::ControlModifier && event.key() == Qt::Key_Right)
        return DoubtAct::Later;
    return {};
}

} // namespace

DoubtsPane::DoubtsPane(QWidget *parent)
    : QWidget(parent)
    , m_count(new SectionLabel({}, this))
    , m_message(plainLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_cards(new QWidget)
    , m_column(new QVBoxLayout(m_cards))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Doubtful places"));
    setMinimumWidth(264);
    m_message->setWordWrap(true);
    m_column->setContentsMargins(12, 4, 12, 4);
    m_column->setSpacing(11);
    m_scroll->setWidget(m_cards);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_cards->setAutoFillBackground(false);
    auto *close = new BarButton(this);
    close->setLook(BarButton::Look::Plain);
    close->setText(tr("Close  %1").arg(tr("Esc")));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, [this] { emit acted(DoubtAct::Leave, 0); });
    QLabel *hint = plainLabel(this, tr("Backspace takes back the last answer, Ctrl+Z an edit."));
    hint->setWordWrap(true);
    useQuietInk(hint);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 8, 2);
    head->addWidget(m_count, 1);
    head->addWidget(close);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(14, 0, 14, 10);
    foot->addWidget(m_message);
    foot->addWidget(hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);
}

void DoubtsPane::clear()
{
    const bool hadFocus = focusWidget() && m_cards->isAncestorOf(focusWidget());
    while (const std::unique_ptr<QLayoutItem> item{m_column->takeAt(0)}) {
        if (QWidget *card = item->widget()) {
            card->hide();
            card->deleteLater(); // it may be the sender
        }
    }
    if (hadFocus)
        setFocus();
}

void DoubtsPane::setCards(const QList<DoubtCardText> &cards, qsizetype left, qsizetype total)
{
    m_count->setText(tr("Doubtful · %1 of %2 left").arg(left).arg(total));
    m_message->clear();
    m_message->hide();
    if (std::exchange(m_shown, cards) == cards && m_column->count() > 0)
        return;
    clear();
    int number = 0;
    for (const DoubtCardText &text : cards) {
        auto *card = new DoubtCard(text, number == 0, m_cards);
        connect(card, &DoubtCard::acted, this, [this, number](DoubtAct act, int which) {
            emit acted(act, act == DoubtAct::Open ? number : which);
        });
        m_column->addWidget(card);
        ++number;
    }
    m_column->addStretch();
    m_scroll->ensureVisible(0, 0);
    const DoubtCardText first = cards.value(0);
    setAccessibleDescription(
        QStringList{first.title, first.sentence, first.detail, first.accept}.join(u". "_s));
}

void DoubtsPane::setMessage(const QString &sentence)
{
    clear();
    m_shown.clear();
    m_count->setText(tr("Doubtful"));
    m_message->setText(sentence);
    m_message->show();
    setAccessibleDescription(sentence);
}

// Some of these keys are also shortcuts of the window; here the pane wins.
bool DoubtsPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && actOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void DoubtsPane::keyPressEvent(QKeyEvent *event)
{
    const auto act = actOf(*event);
    if (!act)
        return QWidget::keyPressEvent(event);
    const int digit = event->key() - Qt::Key_0;
    const bool isVoice = *act == DoubtAct::Choose && !m_shown.value(0).voices.isEmpty();
    emit acted(isVoice ? DoubtAct::Play : *act, *act == DoubtAct::Choose ? digit : 0);
}

} // namespace earmark
