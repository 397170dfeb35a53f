// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryFile>

#include <cstdio>
#include <unistd.h>

namespace earmark {

/// Captures what the program prints from now on, until it is taken.
class CapturedOutput
{
    Q_DISABLE_COPY_MOVE(CapturedOutput)

public:
    explicit CapturedOutput(FILE *stream = stdout)
        : m_stream(stream)
    {
        std::fflush(m_stream);
        m_original = dup(fileno(m_stream));
        if (m_file.open())
            dup2(m_file.handle(), fileno(m_stream));
    }
    ~CapturedOutput() { giveBack(); }

    QByteArray take()
    {
        giveBack();
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    void giveBack()
    {
        if (m_original < 0)
            return;
        std::fflush(m_stream);
        dup2(m_original, fileno(m_stream));
        close(m_original);
        m_original = -1;
    }

    FILE *m_stream;
    QTemporaryFile m_file;
    int m_original = -1;
};

} // namespace earmark
