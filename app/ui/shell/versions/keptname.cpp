// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/versions/keptname.h"

#include "ui/widgets/plain/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace earmark {

QString nameOf(const KeptTranscript &kept)
{
    return kept.sourceName.isEmpty()
        ? QCoreApplication::translate("earmark::TranscriptController", "Pasted page")
        : kept.sourceName;
}

QString labelOf(const KeptTranscript &kept)
{
    const QString added = QLocale().toString(kept.added.toLocalTime(), QLocale::ShortFormat);
    return QCoreApplication::translate("earmark::TranscriptController", "%1, added %2")
        .arg(plainName(nameOf(kept)), added);
}

} // namespace earmark
