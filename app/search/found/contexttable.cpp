// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/found/contexttable.h"

#include "formats/input/formulas.h"

#include <QTime>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// 1:02:03.456; hours may have more than two digits.
QString timeField(std::optional<milliseconds> time)
{
    if (!time)
        return {};
    const qint64 all = time->count();
    const QTime rest = QTime::fromMSecsSinceStartOfDay(int(all % 3'600'000));
    return QString::number(all / 3'600'000) + rest.toString(u":mm:ss.zzz"_s);
}

} // namespace

QByteArray contextTableHead()
{
    return "Episode,Show,Date,Begin,Speaker,Before,Words,After\r\n";
}

QByteArray contextTableLine(const ContextRow &row)
{
    QStringList fields;
    for (const QString &text :
         {row.title, row.show, row.published.toString(Qt::ISODate), timeField(row.begin),
          row.speaker, row.words.before, row.words.hit, row.words.after})
        fields.append(csvField(text));
    return fields.join(u',').toUtf8() + "\r\n";
}

} // namespace earmark
