// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace earmark {

/// Undoes everything since its construction unless commit() was reached.
class Transaction
{
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    explicit Transaction(const QSqlDatabase &db)
        : m_db(db)
        , m_open(m_db.transaction())
    {}
    ~Transaction()
    {
        if (m_open)
            m_db.rollback();
    }

    /// Also reports that the transaction could not be begun, so that callers check once.
    Result<> commit()
    {
        if (!m_open || !m_db.commit())
            return Error{m_db.lastError().text()};
        m_open = false;
        return done;
    }

private:
    QSqlDatabase m_db;
    bool m_open;
};

} // namespace earmark
