// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/query.h"

namespace earmark {

/// Somebody else holds a library as long as this lives, so that nothing can be written to it.
class HeldLibrary
{
    Q_DISABLE_COPY_MOVE(HeldLibrary)

public:
    explicit HeldLibrary(const QString &path)
        : m_database(*Database::connect(path))
        , m_isHeld(run(m_database.sql(), QStringLiteral("BEGIN IMMEDIATE")))
    {}
    ~HeldLibrary() { (void)run(m_database.sql(), QStringLiteral("ROLLBACK")); }

    bool isHeld() const { return m_isHeld; }

private:
    Database m_database;
    bool m_isHeld;
};

} // namespace earmark
