// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace earmark {

/// The name of the first element of XML or HTML, without its prefix, after any declarations,
/// document type and comments. Empty if the text is not markup.
QStringView rootOf(QStringView text);

} // namespace earmark
