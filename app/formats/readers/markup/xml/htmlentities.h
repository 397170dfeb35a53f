// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace earmark {

/// Resolves HTML's named characters, which XML does not know. The replacement is itself parsed as
/// XML, so it is escaped.
class HtmlEntities : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override;
};

} // namespace earmark
