// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/downloads/partfile.h"

#include "core/files.h"

#include <fcntl.h>

namespace earmark {

Result<> PartFile::written(bool isWritten) const
{
    return isWritten ? Result<>(done) : writeError(m_path, errno);
}

Result<> PartFile::open(const QString &path)
{
    m_file.close();
    m_path = path;
    errno = 0;
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0644);
    return written(descriptor >= 0
                   && m_file.open(descriptor, QIODevice::ReadWrite | QIODevice::Unbuffered,
                                  QFileDevice::AutoCloseHandle));
}

Result<> PartFile::beginAnew()
{
    m_expected.clear();
    m_isOther = false;
    errno = 0;
    return written(m_file.resize(0) && m_file.seek(0));
}

Result<> PartFile::goOn()
{
    m_isOther = false;
    errno = 0;
    const bool isRead = m_file.seek(resumesFrom());
    m_expected = m_file.readAll();
    return written(isRead && m_file.seek(m_file.size()));
}

Result<> PartFile::take(const QByteArray &bytes)
{
    const auto repeated = std::min(bytes.size(), m_expected.size());
    if (m_isOther || bytes.first(repeated) != m_expected.first(repeated)) {
        m_isOther = true;
        return done;
    }
    m_expected.remove(0, repeated);
    const QByteArray rest = bytes.sliced(repeated);
    errno = 0;
    return written(m_file.write(rest) == rest.size());
}

} // namespace earmark
