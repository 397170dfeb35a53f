// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/doubtbar.h"

#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/timetext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace earmark {

DoubtBar::DoubtBar(QWidget *parent)
    : QWidget(parent)
    , m_line(plainLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Doubtful lines"));
    m_line->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    addButton(buttons, tr("Again"), tr("R"), [this] { emit againRequested(); });
    addButton(buttons, tr("Earlier"), tr("Left"), [this] { emit moveRequested(-nudge); });
    addButton(buttons, tr("Later"), tr("Right"), [this] { emit moveRequested(nudge); });
    addButton(buttons, tr("It begins here"), tr("Enter"), [this] { emit pinRequested(); });
    addButton(buttons, tr("Nobody says it"), tr("Delete"), [this] { emit notSaidRequested(); });
    buttons->addStretch();
    addButton(buttons, tr("Previous"), tr("Up"), [this] { emit stepRequested(-1); });
    addButton(buttons, tr("Next"), tr("Down"), [this] { emit stepRequested(1); });
    addButton(buttons, tr("Close"), tr("Esc"), [this] { emit closed(); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 6);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addLayout(buttons);
}

void DoubtBar::addButton(QHBoxLayout *layout, const QString &text, const QString &key,
                         const std::function<void()> &act)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tr("%1 (%2)").arg(text, key));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, act);
    layout->addWidget(button);
}

void DoubtBar::showLine(qsizetype index, qsizetype count, std::optional<milliseconds> begin,
                        const QString &text)
{
    constexpr qsizetype longest = 120;
    const QString words = text.size() <= longest ? text : text.left(longest - 1) + u'…';
    const QString place = begin ? timeText(*begin) : tr("not found in the sound");
    m_line->setText(
        tr("Doubtful line %1 of %2, %3: “%4”").arg(index + 1).arg(count).arg(place, words));
    setAccessibleDescription(m_line->text());
    show();
}

bool DoubtBar::hasKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
    case Qt::Key_R:
    case Qt::Key_Escape:
        return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    default:
        return false;
    }
}

bool DoubtBar::act(const QKeyEvent &key)
{
    if (!hasKey(key))
        return false;
    const milliseconds distance = key.modifiers() & Qt::ShiftModifier ? smallNudge : nudge;
    switch (key.key()) {
    case Qt::Key_Left:
        emit moveRequested(-distance);
        break;
    case Qt::Key_Right:
        emit moveRequested(distance);
        break;
    case Qt::Key_Up:
        emit stepRequested(-1);
        break;
    case Qt::Key_Down:
        emit stepRequested(1);
        break;
    case Qt::Key_Delete:
        emit notSaidRequested();
        break;
    case Qt::Key_R:
        emit againRequested();
        break;
    case Qt::Key_Escape:
        emit closed();
        break;
    default:
        emit pinRequested();
    }
    return true;
}

// Some of these keys are also shortcuts of the window; here the bar wins.
bool DoubtBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && hasKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void DoubtBar::keyPressEvent(QKeyEvent *event)
{
    if (!act(*event))
        QWidget::keyPressEvent(event);
}

void DoubtBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
    if (hasFocus())
        painter.fillRect(QRect(0, 0, 3, height()), theme.accent);
}

} // namespace earmark
