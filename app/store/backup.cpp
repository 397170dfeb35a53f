// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "core/filewords.h"
#include "store/database.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

/// The context for translating this file's messages.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

QString preparedPath(const QString &library)
{
    return library + u".copied"_s;
}

QString confirmedPath(const QString &library)
{
    return library + u".restored"_s;
}

// Tells by the tables that every version of the library has.
bool isLibrary(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)
        || !file.read(16).startsWith("SQLite format 3"))
        return false;
    const auto database = Database::connect(path);
    if (!database)
        return false;
    auto tables = runQuery(database->sql(),
                           u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' "
                           "AND name IN ('episode', 'transcript', 'annotation')"_s);
    return tables && tables->next() && tables->value(0).toInt() == 3;
}

Result<> renameFile(const QString &from, const QString &to)
{
    QFile file(from);
    if (file.rename(to))
        return done;
    return Error{Words::tr("“%1” can’t be renamed: %2.")
                     .arg(QDir::toNativeSeparators(from), file.errorString())};
}

} // namespace

Result<> backUp(const QString &library, const QString &target, const std::function<bool()> &goOn)
{
    if (!QFileInfo(library).isFile())
        return Error{Words::tr("There is no library to back up yet (%1).")
                         .arg(QDir::toNativeSeparators(library))};
    if (QFileInfo::exists(target) && !isLibrary(target))
        return Error{Words::tr("“%1” is not a backup of a library, so it is not replaced.")
                         .arg(nameInSentence(target))};
    if (QFileInfo(target).canonicalFilePath() == QFileInfo(library).canonicalFilePath())
        return Error{Words::tr("“%1” is the library itself.").arg(nameInSentence(target))};
    const auto database = Database::connect(library);
    return database ? database->copyTo(target, goOn) : Result<>(database.error());
}

Result<> prepareRestore(const QString &library, const QString &backup,
                        const std::function<bool()> &goOn)
{
    if (!isLibrary(backup))
        return Error{Words::tr("“%1” is not a backup of a library.").arg(nameInSentence(backup))};
    if (auto made = Database::makeFolderOf(library); !made)
        return made;
    const auto database = Database::connect(backup);
    auto prepared =
        database ? database->copyTo(preparedPath(library), goOn) : Result<>(database.error());
    if (prepared) {
        // Opening checks it and brings it up to date; closing leaves all of it in one file.
        const auto opened = Database::openCopy(preparedPath(library));
        prepared = opened ? run(opened->sql(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s)
                          : Result<>(opened.error());
    }
    if (!prepared)
        cancelRestore(library);
    return prepared;
}

Result<> confirmRestore(const QString &library)
{
    QFile::remove(confirmedPath(library));
    return renameFile(preparedPath(library), confirmedPath(library));
}

void cancelRestore(const QString &library)
{
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s, u".half"_s})
        QFile::remove(preparedPath(library) + part);
}

bool isRestoreConfirmed(const QString &library)
{
    return QFileInfo::exists(confirmedPath(library));
}

Result<QString> finishRestore(const QString &library)
{
    cancelRestore(library); // of an earlier run
    if (!isRestoreConfirmed(library))
        return QString();
    QString kept;
    if (QFileInfo::exists(library)) {
        kept = freeNameBeside(library, u"before-restore"_s);
        // The log goes with the library that it belongs to; without it the latest writes are lost.
        const QString log = library + u"-wal"_s;
        if (QFileInfo::exists(log)) {
            if (auto renamed = renameFile(log, kept + u"-wal"_s); !renamed)
                return renamed.error();
        }
        if (auto renamed = renameFile(library, kept); !renamed)
            return renamed.error();
    }
    QFile::remove(library + u"-shm"_s);
    if (auto renamed = renameFile(confirmedPath(library), library); !renamed)
        return renamed.error();
    return kept;
}

} // namespace earmark
