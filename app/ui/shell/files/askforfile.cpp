// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/askforfile.h"

#include "formats/registry.h"
#include "ui/shell/files/lastfolder.h"

#include <QCoreApplication>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace earmark {

QString askForFile(QWidget *window, const QString &title, const QString &kind,
                   const QString &filter)
{
    const QString path = QFileDialog::getOpenFileName(window, title, lastFolder(kind), filter);
    if (!path.isEmpty())
        rememberFolder(kind, path);
    return path;
}

QString transcriptFilter()
{
    QStringList patterns;
    for (const Format &format : formats()) {
        for (const QString &suffix : format.suffixes)
            patterns.append(u"*."_s + suffix);
    }
    return QCoreApplication::translate("earmark::FileController", "Transcripts (%1);;All files (*)")
        .arg(patterns.join(u' '));
}

} // namespace earmark
