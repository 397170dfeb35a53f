// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace earmark {

/// A label that shows its text as it is written, be it a title that looks like HTML. All labels of
/// the program are made here, or are classes of their own.
QLabel *plainLabel(QWidget *parent, const QString &text = {});

/// A name from outside for a menu, a button or a dialog's label, where `&` underlines a letter: on
/// one line, with its `&`, and cut where no screen could show it whole.
QString plainName(const QString &name);

/// What plainName() and a mnemonic make of a text, as a person reads it.
QString withoutMnemonic(QString text);

/// A title from outside for the title bar of a window, in which Qt replaces "[*]".
QString plainTitle(const QString &title);

} // namespace earmark
