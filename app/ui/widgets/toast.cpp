// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/theme.h"

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
constexpr int distanceFromFoot = 76; // above the pill
constexpr int distanceFromSides = 24;

} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_action->setFlat(true);
    m_action->setFocusPolicy(Qt::TabFocus);
    m_action->setCursor(Qt::PointingHandCursor);
    m_timer->setSingleShot(true);
    m_timer->setInterval(shownFor);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 10, 8);
    layout->setSpacing(12);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);

    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, {}))
            act();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &sentence)
{
    offer(sentence, {}, {});
}

void Toast::offer(const QString &sentence, const QString &action, const std::function<void()> &act)
{
    m_act = act;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    show();
    place();
    raise();
    m_timer->start();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(parentWidget()->palette()).ink);
    painter.drawRoundedRect(rect(), 6, 6);
}

// The toast is drawn in the theme's opposite, so that it stands off every ground.
void Toast::dress()
{
    const Theme theme = Theme::of(parentWidget()->palette());
    const Theme opposite = Theme::of(themePalette(!theme.dark));
    const auto colour = [](QWidget *widget, QPalette::ColorRole role, const QColor &ink) {
        QPalette palette = widget->palette();
        if (palette.color(role) == ink)
            return;
        palette.setColor(role, ink);
        widget->setPalette(palette);
    };
    colour(m_sentence, QPalette::WindowText, theme.page);
    colour(m_action, QPalette::ButtonText, opposite.accent);
    colour(m_action, QPalette::Button, theme.ink);
    QFont strong = font();
    strong.setBold(true);
    m_action->setFont(strong);
}

void Toast::place()
{
    dress();
    const QSize room = parentWidget()->size();
    const int widest = std::max(120, room.width() - 2 * distanceFromSides);
    const int width = std::min(m_sentence->fontMetrics().horizontalAdvance(m_sentence->text())
                                   + (m_act ? m_action->sizeHint().width() + 12 : 0) + 40,
                               widest);
    const int height = std::max(layout()->totalHeightForWidth(width), 40);
    setGeometry((room.width() - width) / 2, room.height() - height - distanceFromFoot, width,
                height);
}

} // namespace earmark
