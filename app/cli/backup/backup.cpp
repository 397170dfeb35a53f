// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backup/backup.h"

#include "cli/printing/printing.h"
#include "store/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace earmark {
namespace {

Result<> printObject(bool asJson, const QJsonObject &object, const QString &sentence)
{
    return writeOutput(asJson ? QJsonDocument(object).toJson() : sentence.toUtf8(), u"-"_s);
}

} // namespace

Result<> backUpTo(const QString &library, const QString &target, bool asJson)
{
    const QString path = QFileInfo(target).absoluteFilePath();
    if (auto copied = backUp(library, path); !copied)
        return copied;
    return printObject(asJson, {{u"file"_s, path}, {u"bytes"_s, QFileInfo(path).size()}}, {});
}

Result<> restoreFrom(const QString &library, const QString &backup, bool asJson)
{
    const QString path = QFileInfo(library).absoluteFilePath();
    if (auto prepared = prepareRestore(path, backup); !prepared)
        return prepared;
    if (auto confirmed = confirmRestore(path); !confirmed)
        return confirmed;
    const auto before = finishRestore(path);
    if (!before)
        return before.error();
    const QString sentence = before->isEmpty()
        ? QString()
        : QCoreApplication::translate("terminal", "The library from before is kept in %1.")
                .arg(QDir::toNativeSeparators(*before))
            + u'\n';
    return printObject(asJson, {{u"library"_s, path}, {u"before"_s, *before}}, sentence);
}

} // namespace earmark
