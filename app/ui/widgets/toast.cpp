// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/plaintext.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr auto shownFor = 10s;
constexpr int distanceFromSides = 24;

} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_sentence(plainLabel(this))
    , m_action(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    m_sentence->setWordWrap(true);
    m_action->setFlat(true);
    m_action->setFocusPolicy(Qt::TabFocus);
    m_action->setCursor(Qt::PointingHandCursor);
    m_action->setAccessibleName(tr("Undo"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(shownFor);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(distanceFromSides, 6, distanceFromSides, 6);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(m_sentence);
    layout->addWidget(m_action);
    layout->addStretch();

    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, {}))
            act();
    });
    hide();
}

void Toast::say(const QString &sentence, const QObject *belongsTo)
{
    offer(sentence, {}, {}, belongsTo);
}

void Toast::offer(const QString &sentence, const QString &action, const std::function<void()> &act,
                  const QObject *belongsTo)
{
    disconnect(m_end);
    if (belongsTo)
        m_end = connect(belongsTo, &QObject::destroyed, this, &Toast::drop);
    m_act = act;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    updateLook();
    fitSentence();
    show();
    m_timer->start();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void Toast::drop()
{
    m_act = {};
    hide();
}

void Toast::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSentence();
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateLook();
    QWidget::changeEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.currentLine);
    painter.fillRect(0, 0, width(), 1, theme.line);
}

void Toast::updateLook()
{
    const QColor accent = Theme::of(palette()).accent;
    QPalette colours = m_action->palette();
    if (colours.color(QPalette::ButtonText) != accent) {
        colours.setColor(QPalette::ButtonText, accent);
        m_action->setPalette(colours);
    }
    QFont strong = font();
    strong.setBold(true);
    m_action->setFont(strong);
}

// On one line if it fits, else wrapped.
void Toast::fitSentence()
{
    const int beside = m_act ? m_action->sizeHint().width() + layout()->spacing() : 0;
    const int room = std::max(120, width() - 2 * distanceFromSides - beside);
    const int wanted = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + 2;
    m_sentence->setFixedWidth(std::min(wanted, room));
}

} // namespace earmark
