// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barbutton.h"

#include "core/plaintip.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/plaintext.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace earmark {

namespace {

constexpr int padding = 9;
constexpr int spacing = 6;
constexpr int faceSize = 16;
constexpr int roundFaceSize = 20;
constexpr qreal radius = 6;

QString nameOf(const QAction &action)
{
    return withoutMnemonic(action.text()).remove(u'…');
}

bool presses(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~Qt::KeypadModifier);
    return isPlain
        && (event.key() == Qt::Key_Space || event.key() == Qt::Key_Return
            || event.key() == Qt::Key_Enter);
}

} // namespace

BarButton::BarButton(QWidget *parent)
    : QToolButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void BarButton::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

void BarButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void BarButton::setIconAfterText(bool after)
{
    m_iconAfterText = after;
    update();
}

void BarButton::setKeyShown(bool shown)
{
    m_isKeyShown = shown;
    updateGeometry();
    update();
}

void BarButton::follow(QAction *action)
{
    m_action = action;
    connect(this, &QToolButton::clicked, action, [action] { action->trigger(); });
    connect(action, &QAction::changed, this, &BarButton::updateFromAction);
    updateFromAction();
}

void BarButton::updateFromAction()
{
    setEnabled(m_action->isEnabled());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    setToolTip(toolTipOf(*m_action));
    setAccessibleName(nameOf(*m_action));
    setAccessibleDescription(m_action->shortcut().toString(QKeySequence::NativeText));
    updateGeometry();
    update();
}

QString BarButton::keyText() const
{
    if (!m_isKeyShown || !m_action)
        return {};
    return m_action->shortcut().toString(QKeySequence::NativeText);
}

int BarButton::faceWidth() const
{
    int width = m_iconName.isEmpty() ? 0 : faceSize;
    for (const QString &part : {text(), keyText()}) {
        if (!part.isEmpty())
            width += fontMetrics().horizontalAdvance(part) + (width > 0 ? spacing : 0);
    }
    return width;
}

QSize BarButton::sizeHint() const
{
    if (m_look == Look::Round)
        return {42, 42};
    return {faceWidth() + 2 * padding, fontMetrics().height() + 12};
}

QSize BarButton::minimumSizeHint() const
{
    return sizeHint();
}

bool BarButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
    if (event->type() == QEvent::ShortcutOverride && presses(*static_cast<QKeyEvent *>(event)))
        event->accept(); // Space presses this button instead of the window's Play
    return QToolButton::event(event);
}

void BarButton::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && presses(*event))
        return click();
    QToolButton::keyPressEvent(event);
}

void BarButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.45);
    paintGround(painter, theme);
    paintFace(painter, theme);
}

void BarButton::paintGround(QPainter &painter, const Theme &theme) const
{
    const bool isPressed = isDown() || isChecked();
    QColor ground = m_look == Look::Round ? theme.accent : theme.card;
    if (isPressed || underMouse())
        ground = ground.darker(theme.dark ? (isPressed ? 75 : 85) : (isPressed ? 110 : 104));
    const bool isAccented = m_look == Look::Outlined || isChecked();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal corner = m_look == Look::Round ? frame.height() / 2 : radius;
    if (m_look != Look::Plain || isPressed || underMouse()) {
        painter.setPen(QPen(isAccented || m_look == Look::Round ? theme.accent : theme.line, 1));
        painter.setBrush(ground);
        painter.drawRoundedRect(frame, corner, corner);
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_look == Look::Round ? theme.accentInk : theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = m_look == Look::Round ? 3 : 1.5;
    painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), corner - inset,
                            corner - inset);
}

void BarButton::paintFace(QPainter &painter, const Theme &theme) const
{
    if (m_look == Look::Round) {
        QRect place(0, 0, roundFaceSize, roundFaceSize);
        place.moveCenter(rect().center());
        earmark::icon(m_iconName, theme.accentInk).paint(&painter, place);
        return;
    }
    const bool isQuiet = m_look == Look::Plain && !underMouse();
    const QColor ink = m_look == Look::Outlined ? theme.accent
        : isQuiet                               ? theme.quietInk
                                                : theme.ink;
    const int textWidth = fontMetrics().horizontalAdvance(text());
    const bool hasIcon = !m_iconName.isEmpty();
    QRect content(0, 0, faceWidth(), height());
    content.moveCenter(rect().center());
    QRect place(content.left(), content.center().y() - faceSize / 2 + 1, faceSize, faceSize);
    int textLeft = content.left();
    if (hasIcon && m_iconAfterText)
        place.moveLeft(content.left() + textWidth + spacing);
    else if (hasIcon)
        textLeft += faceSize + spacing;
    if (hasIcon)
        earmark::icon(m_iconName, ink).paint(&painter, place);
    painter.setPen(ink);
    painter.drawText(QRect(textLeft, 0, textWidth + 1, height()), Qt::AlignVCenter, text());
    if (const QString key = keyText(); !key.isEmpty()) {
        painter.setOpacity(painter.opacity() * 0.8);
        painter.drawText(content.adjusted(0, 0, 1, 0), Qt::AlignVCenter | Qt::AlignRight, key);
    }
}

BarButton *iconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new BarButton(parent);
    button->setLook(BarButton::Look::Plain);
    button->setIconName(icon);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QString toolTipOf(const QAction &action)
{
    const QString name = nameOf(action);
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    if (key.isEmpty())
        return plainTip(name);
    return plainTip(QCoreApplication::translate("toolTipOf", "%1 (%2)").arg(name, key));
}

} // namespace earmark
