// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look/houselook.h"

#include "ui/widgets/look/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyleOption>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr int arrowSize = 12;
constexpr int arrowGap = 2;

bool hasMenuArrow(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features & QStyleOptionToolButton::HasMenu
        && !(button->features & QStyleOptionToolButton::MenuButtonPopup);
}

// The menu of a button, or of its action: a button in a tool bar has only the latter.
QMenu *menuOf(const QToolButton *button)
{
    if (!button || button->menu() || !button->defaultAction())
        return button ? button->menu() : nullptr;
    return button->defaultAction()->menu();
}

// Qt does not notice that the pointer leaves the button while the menu is open.
void forgetPointerAfter(QMenu *menu, QToolButton *button)
{
    QObject::connect(
        menu, &QMenu::aboutToHide, button,
        [button] {
            button->setAttribute(Qt::WA_UnderMouse, false);
            button->update();
        },
        Qt::QueuedConnection);
}

// On a small screen, the buttons at the foot of a dialog must still be seen.
void fitOnScreen(QWidget *root)
{
    constexpr QSize frame(0, 40); // what the desktop draws around a window
    if (root->isWindow() && root->testAttribute(Qt::WA_Resized))
        root->resize(root->size().boundedTo(root->screen()->availableSize() - frame));
}

} // namespace

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isCheck =
        element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const Theme theme = Theme::of(option->palette);
    if (!isCheck || !theme.dark)
        return;
    painter->save();
    painter->setPen(theme.quietInk);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control != CC_ToolButton || !hasMenuArrow(option))
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    QStyleOptionToolButton plain = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
    plain.features &= ~QStyleOptionToolButton::HasMenu;
    const QRect whole = plain.rect;
    QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    const QRect arrow(whole.right() - arrowSize - arrowGap, whole.center().y() - arrowSize / 2 + 1,
                      arrowSize, arrowSize);
    icon(u"chevron-down"_s, option->palette.color(QPalette::ButtonText)).paint(painter, arrow);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ToolButton && hasMenuArrow(option))
        size.rwidth() += arrowSize + arrowGap;
    return size;
}

void applyHouseLook(QWidget *root)
{
    fitOnScreen(root);
    auto *style = new HouseStyle;
    style->setParent(root);
    QWidgetList parts = root->findChildren<QWidget *>();
    parts.append(root);
    for (QWidget *part : std::as_const(parts)) {
        auto *button = qobject_cast<QToolButton *>(part);
        QMenu *menu = menuOf(button);
        if (menu || qobject_cast<QCheckBox *>(part) || qobject_cast<QAbstractItemView *>(part))
            part->setStyle(style);
        if (menu)
            forgetPointerAfter(menu, button);
        if (qobject_cast<QDialogButtonBox *>(part->parentWidget()))
            if (auto *push = qobject_cast<QPushButton *>(part))
                push->setIcon({});
    }
}

} // namespace earmark
