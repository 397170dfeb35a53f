// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace earmark {

/// Asks for a file to open, beginning where one of this kind ("media", "transcript") was last
/// chosen; empty if none was chosen. Anything may have happened meanwhile.
QString askForFile(QWidget *window, const QString &title, const QString &kind,
                   const QString &filter);

QString transcriptFilter(); ///< of a file dialog: all that may be transcripts, or any file

} // namespace earmark
