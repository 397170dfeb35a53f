// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>

namespace earmark {

/// The file that a download is written to until it is whole. Never follows a link.
class PartFile
{
public:
    /// The end of the file that is asked for again, to see that it is still the same file.
    static constexpr qint64 overlap = 4096;

    /// Opens or makes it. Error: it can't be.
    Result<> open(const QString &path);
    void close() { m_file.close(); }
    QString path() const { return m_path; }
    qint64 size() const { return m_file.size(); }
    /// From where to ask for the rest; 0 if there is too little to go on from.
    qint64 resumesFrom() const { return size() > overlap ? size() - overlap : 0; }

    /// What comes next is written from the file's begin.
    Result<> beginAnew();
    /// What comes next must first repeat the file's end from resumesFrom() on.
    Result<> goOn();
    /// Errors: the disk is full; it can't be written.
    Result<> take(const QByteArray &bytes);
    bool isOther() const { return m_isOther; } ///< what came does not repeat the file's end

private:
    Result<> written(bool isWritten) const;

    QString m_path;
    QFile m_file;
    QByteArray m_expected; ///< the end of the file, until it was repeated
    bool m_isOther = false;
};

} // namespace earmark
