// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/windowkeys.h"

#include "ui/shell/actions/action.h"
#include "ui/shell/actions/windowactions.h"

#include <QMenu>

namespace earmark {

namespace {

QString nameOfKey(QKeySequence key)
{
    return key.toString(QKeySequence::NativeText);
}

KeyGroup keysOfPage()
{
    return {.title = QCoreApplication::translate("keyGroups", "On the page"),
            .actions = {},
            .fixed = {
                {QCoreApplication::translate("keyGroups", "Correct the line at the caret"),
                 nameOfKey(Qt::Key_Return)},
                {QCoreApplication::translate("keyGroups", "Move the caret"),
                 QCoreApplication::translate("keyGroups", "Arrow keys")},
                {QCoreApplication::translate("keyGroups", "Select words"),
                 QCoreApplication::translate("keyGroups", "Shift+arrow keys")},
                {QCoreApplication::translate("keyGroups", "Select lines"),
                 QCoreApplication::translate("keyGroups", "Ctrl+Shift+arrow keys")},
                {QCoreApplication::translate("keyGroups", "To the top or the bottom"),
                 QCoreApplication::translate("keyGroups", "Ctrl+Home, Ctrl+End")},
                {QCoreApplication::translate("keyGroups",
                                             "Back to where you listened, else to the page"),
                 nameOfKey(Qt::Key_Escape)},
            }};
}

KeyGroup keysOfLine(const WindowActions &actions)
{
    return {
        .title = QCoreApplication::translate("keyGroups", "While correcting a line"),
        .actions =
            QList{actions.playWhileWriting, actions.backWhileWriting} + actions.timeActions(),
        .fixed = {
            {QCoreApplication::translate("keyGroups", "Split the line"), nameOfKey(Qt::Key_Return)},
            {QCoreApplication::translate("keyGroups", "Join it to the line above, at its begin"),
             nameOfKey(Qt::Key_Backspace)},
            {QCoreApplication::translate("keyGroups", "Join the line below to it, at its end"),
             nameOfKey(Qt::Key_Delete)},
            {QCoreApplication::translate("keyGroups", "Leave the line"), nameOfKey(Qt::Key_Escape)},
        }};
}

} // namespace

QList<KeyGroup> keyGroups(const WindowActions &actions, const QList<QMenu *> &menus)
{
    QList<KeyGroup> groups;
    for (const QMenu *menu : menus)
        groups.append({.title = menu->title(), .actions = actionsOf(*menu), .fixed = {}});
    return groups << keysOfPage() << keysOfLine(actions);
}

QList<QAction *> changeableActions(const QList<KeyGroup> &groups)
{
    QList<QAction *> found;
    for (const KeyGroup &group : groups) {
        for (QAction *action : group.actions) {
            if (!action->objectName().isEmpty())
                found.append(action);
        }
    }
    return found;
}

} // namespace earmark
