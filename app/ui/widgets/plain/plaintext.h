// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace earmark {

/// A label that shows its text as it is, even if it looks like HTML. Every label of the program is
/// made here or has a class of its own.
QLabel *plainLabel(QWidget *parent, const QString &text = {});

/// An untrusted name for a menu, a button or a dialog's label, where `&` would underline a letter:
/// on one line, cut to 80 characters, with `&` escaped.
QString plainName(const QString &name);

/// `text` without mnemonics and with `&&` as `&`, as it is shown.
QString withoutMnemonic(QString text);

/// An untrusted title for the title bar of a window, where Qt would replace "[*]".
QString plainTitle(const QString &title);

} // namespace earmark
