// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace earmark {

/// The name of the first element of XML or HTML, without its prefix: what stands before it
/// (declarations, a document type, comments) is passed over. Empty where the text is no markup.
QStringView rootOf(QStringView text);

} // namespace earmark
