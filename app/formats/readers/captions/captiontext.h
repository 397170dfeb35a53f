// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// The text of a SubRip or SubViewer caption without markup: formatting tags and {\…} are removed,
/// other <…> and {…} stay, character references are decoded. A voice tag becomes a ">> Name: "
/// label.
QString plainCaption(QStringView text);

} // namespace earmark
