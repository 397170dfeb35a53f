// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QObject;
class QWidget;

namespace earmark {

/// Asks for a line of text in a dialog that does not block. `take` gets the trimmed answer, and is
/// not called if the user cancels. The dialog closes when `belongsTo` is destroyed. `choices` can
/// be picked instead of typing.
void askForText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                const std::function<void(const QString &)> &take, const QObject *belongsTo,
                const QStringList &choices = {});

} // namespace earmark
