// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/printing/printing.h"

#include "core/files.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

Result<> print(const QByteArray &bytes)
{
    errno = 0;
    const bool whole =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    if (std::fflush(stdout) != 0 || !whole)
        return Error{QCoreApplication::translate("terminal", "The output can’t be written: %1.")
                         .arg(reasonOf(errno))};
    return done;
}

QString withoutControls(QString text)
{
    for (QChar &letter : text) {
        const auto category = letter.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            letter = u' ';
    }
    return text;
}

} // namespace

void complain(const Error &error)
{
    std::fprintf(stderr, "earmark: %s\n", qPrintable(withoutControls(error.message)));
}

QString tableRow(const QStringList &cells)
{
    QStringList clean;
    for (const QString &cell : cells)
        clean.append(withoutControls(cell));
    return clean.join(u'\t') + u'\n';
}

Result<> writeOutput(const QByteArray &bytes, const QString &path)
{
    return path == "-"_L1 ? print(bytes) : writeFile(path, bytes);
}

Result<> printList(bool asJson, const QJsonArray &json, const QString &table)
{
    return print(asJson ? QJsonDocument(json).toJson() : table.toUtf8());
}

} // namespace earmark
