// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// What captions without a standard say, without their markup: tags of formatting and {\…} go,
/// other <…> and {…} stay, character references are decoded. A voice tag becomes a label as the
/// others are written.
QString plainCaption(QStringView text);

} // namespace earmark
