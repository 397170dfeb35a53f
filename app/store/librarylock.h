// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace earmark {

/// Held by the one window that writes to a library, by whatever path it came to it. The system
/// takes it back from a program that ends, however that ends.
class LibraryLock
{
    Q_DISABLE_COPY_MOVE(LibraryLock)

public:
    enum class State { Free, Held, Taken, Impossible };

    /// Makes the library's folder when it is missing.
    explicit LibraryLock(const QString &libraryPath);
    ~LibraryLock();

    /// Held from now on, or Taken by another program. Impossible where nothing can be locked: in a
    /// folder that can't be written to, or on a file system that has no locks.
    State take();

    /// The library's file, or where it will be, without links.
    QString canonicalPath() const { return m_path; }
    /// What the holder wrote into the lock: how it is reached. Empty when it is not known.
    QString note() const;
    /// Does nothing unless the lock is held.
    void setNote(const QString &note);

private:
    QString m_path;
    int m_file = -1;
    State m_state = State::Free;
};

} // namespace earmark
