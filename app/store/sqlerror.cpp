// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace earmark {

namespace {

// The primary codes of SQLite, "Result and Error Codes"; extended codes have the same low byte.
enum class SqliteCode : int {
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Protocol = 15, // two programs open the file at the same moment
    Constraint = 19,
    NotADatabase = 26,
};

constexpr std::array retryable{
    SqliteCode::NoMemory,   SqliteCode::Protocol,    SqliteCode::Busy,    SqliteCode::Locked,
    SqliteCode::ReadOnly,   SqliteCode::InputOutput, SqliteCode::Corrupt, SqliteCode::Full,
    SqliteCode::CannotOpen, SqliteCode::NotADatabase};

QString sentenceFor(SqliteCode code)
{
    switch (code) {
    case SqliteCode::Busy:
    case SqliteCode::Locked:
    case SqliteCode::Protocol:
        return QCoreApplication::translate("store", "Another program is using the library.");
    case SqliteCode::NoMemory:
        return QCoreApplication::translate("store", "There is not enough memory.");
    case SqliteCode::ReadOnly:
        return QCoreApplication::translate("store", "The library cannot be written to.");
    case SqliteCode::InputOutput:
        return QCoreApplication::translate("store", "The disk with the library cannot be used.");
    case SqliteCode::Corrupt:
        return QCoreApplication::translate("store", "The library is damaged.");
    case SqliteCode::Full:
        return QCoreApplication::translate("store", "The disk is full.");
    case SqliteCode::CannotOpen:
        return QCoreApplication::translate("store", "The library cannot be opened.");
    case SqliteCode::Constraint: // for example a note of an episode that is not on disk
        return QCoreApplication::translate("store",
                                           "What this belongs to is no longer in the library.");
    case SqliteCode::NotADatabase:
        return QCoreApplication::translate("store", "The library is damaged, or not a library.");
    }
    return {};
}

} // namespace

Error toError(const QSqlError &error)
{
    const auto code = SqliteCode(error.nativeErrorCode().toInt() & 0xff);
    if (const QString sentence = sentenceFor(code); !sentence.isEmpty())
        return Error{sentence};
    return Error{error.databaseText().isEmpty() ? error.text() : error.databaseText()};
}

// An Error has only its sentence; these sentences are used for nothing else.
bool isRetryable(const Error &error)
{
    return std::ranges::any_of(
        retryable, [&error](SqliteCode code) { return sentenceFor(code) == error.message; });
}

bool isBusy(const Error &error)
{
    return error.message == sentenceFor(SqliteCode::Busy);
}

bool isDamage(const Error &error)
{
    return error.message == sentenceFor(SqliteCode::Corrupt);
}

} // namespace earmark
