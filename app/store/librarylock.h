// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace earmark {

/// A lock that lets only one window write to a library, even if it is opened by different paths.
/// The system releases it when the program ends, also in a crash.
class LibraryLock
{
    Q_DISABLE_COPY_MOVE(LibraryLock)

public:
    enum class State { Free, Held, Taken, Impossible };

    /// Creates the library's folder if it is missing.
    explicit LibraryLock(const QString &libraryPath);
    ~LibraryLock();

    /// Tries to get the lock: Held, or Taken by another program. Impossible if nothing can be
    /// locked: the folder is read-only, or the file system has no locks.
    State take();

    /// The path of the library with symbolic links resolved; the file need not exist.
    QString canonicalPath() const { return m_path; }
    /// What the holder wrote into the lock: how to reach it. Empty if unknown.
    QString note() const;
    /// Does nothing unless the lock is held.
    void setNote(const QString &note);

private:
    QString m_path;
    int m_file = -1;
    State m_state = State::Free;
};

} // namespace earmark
