// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/demo.h"

#include "core/files.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace earmark {

Result<QString> layOutDemo(const QString &folder, const QLocale &locale)
{
    const QString language = locale.language() == QLocale::French ? u"fr"_s : u"en"_s;
    QDir().mkpath(folder);
    for (const QString &suffix : {u"opus"_s, u"txt"_s}) {
        const QString path = folder + u"/demo-%1.%2"_s.arg(language, suffix);
        const auto bytes = readFile(u":/demo/%1.%2"_s.arg(language, suffix));
        if (!bytes)
            return bytes.error();
        const auto there = readFile(path);
        if (there && *there == *bytes)
            continue;
        if (auto written = writeFile(path, *bytes); !written)
            return written.error();
    }
    return folder + u"/demo-%1.opus"_s.arg(language);
}

} // namespace earmark
