// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/query.h"

#include <QSqlDatabase>

namespace earmark {

/// Undoes everything since its construction unless commit() succeeds.
///
/// Locks the database for writing at once, so that only the constructor waits for other writers.
class Transaction
{
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    explicit Transaction(const QSqlDatabase &db)
        : m_db(db)
        , m_begun(run(db, QStringLiteral("BEGIN IMMEDIATE")))
        , m_open(m_begun)
    {}
    ~Transaction()
    {
        if (m_open)
            m_db.rollback();
    }

    /// Check this before writing: if BEGIN failed, each write would be committed on its own.
    const Result<> &begun() const { return m_begun; }

    Result<> commit()
    {
        if (!m_begun)
            return m_begun;
        // QSqlDatabase::commit() would lose the error code.
        const auto committed = run(m_db, QStringLiteral("COMMIT"));
        m_open = !committed;
        return committed;
    }

private:
    QSqlDatabase m_db;
    Result<> m_begun;
    bool m_open;
};

} // namespace earmark
