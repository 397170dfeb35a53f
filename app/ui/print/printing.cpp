// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"

#include "core/files.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace earmark {

namespace {

constexpr double partOfLayout = 0.6; // of the time

} // namespace

Result<> printOn(QPagedPaintDevice &device, const Printed &printed, const PrintStyle &style,
                 const GoOn &goOn)
{
    const auto sheets =
        layOutSheets(printed, style, [&goOn](double part) { return goOn(part * partOfLayout); });
    if (!sheets)
        return done;
    QPageLayout whole = style.page;
    whole.setMode(QPageLayout::FullPageMode); // the sheets have the margins
    device.setPageLayout(whole);
    QPainter painter;
    if (!painter.begin(&device))
        return Error{QCoreApplication::translate("printing", "The printer can’t be used.")};
    const qreal scale = painter.device()->logicalDpiX() / Sheets::unitsPerInch;
    painter.scale(scale, scale);
    const QPageRanges chosen = device.pageRanges();
    bool isFirst = true;
    for (qsizetype page = 0; page < sheets->count(); ++page) {
        if (!chosen.isEmpty() && !chosen.contains(int(page) + 1))
            continue;
        if (!std::exchange(isFirst, false))
            device.newPage();
        sheets->paint(painter, page);
        const double part = double(page) / double(sheets->count());
        if (!goOn(partOfLayout + (1 - partOfLayout) * part))
            return done;
    }
    return done;
}

Result<> writePdf(const QString &path, const Printed &printed, const PrintStyle &style,
                  const GoOn &goOn)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    bool isStopped = false;
    {
        QPdfWriter writer(&bytes);
        writer.setResolution(int(Sheets::unitsPerInch));
        writer.setTitle(printed.episode.title);
        writer.setCreator(QStringLiteral("Earmark"));
        const auto printedOn = printOn(writer, printed, style, [&](double part) {
            isStopped = !goOn(part);
            return !isStopped;
        });
        if (!printedOn)
            return printedOn;
    }
    return isStopped ? Result<>(done) : writeFile(path, bytes.data());
}

} // namespace earmark
