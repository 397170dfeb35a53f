// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/librarylock.h"

#include "store/database.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Much longer than any path of a local socket.
constexpr int maxNote = 1024;

QString canonical(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

} // namespace

LibraryLock::LibraryLock(const QString &libraryPath)
{
    (void)Database::makeFolderOf(libraryPath); // opening the library reports the error
    m_path = canonical(libraryPath);
    // Lock a file beside the library, not the library itself: SQLite loses its own locks when other
    // code in the same process closes that file.
    m_file = open(QFile::encodeName(m_path + u".lock"_s).constData(),
                  O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, S_IRUSR | S_IWUSR);
}

LibraryLock::~LibraryLock()
{
    if (m_file < 0)
        return;
    setNote({});
    close(m_file);
}

LibraryLock::State LibraryLock::take()
{
    if (m_state == State::Held)
        return m_state;
    if (m_file >= 0 && flock(m_file, LOCK_EX | LOCK_NB) == 0)
        m_state = State::Held;
    else
        m_state = m_file >= 0 && errno == EWOULDBLOCK ? State::Taken : State::Impossible;
    return m_state;
}

QString LibraryLock::note() const
{
    std::array<char, maxNote> bytes{};
    const auto count = m_file < 0 ? 0 : pread(m_file, bytes.data(), bytes.size(), 0);
    return count > 0 ? QFile::decodeName(QByteArray(bytes.data(), count)) : QString();
}

void LibraryLock::setNote(const QString &note)
{
    if (m_state != State::Held)
        return;
    const QByteArray bytes = QFile::encodeName(note);
    if (ftruncate(m_file, 0) != 0 || pwrite(m_file, bytes.constData(), size_t(bytes.size()), 0) < 0)
        return; // a second program then tries the default socket
}

} // namespace earmark
