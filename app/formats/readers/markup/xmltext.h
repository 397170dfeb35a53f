// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace earmark {

/// The name of the first element of XML or HTML, without its prefix, after any declarations,
/// document type and comments. Empty if the text is not markup.
QStringView rootOf(QStringView text);

/// XML whose bare & and < are escaped.
struct EscapedXml
{
    QString text;
    qsizetype signs = 0;
    qsizetype firstLine = 0; ///< with such a sign, counted from 1
};

/// Escapes each & that begins no reference and each < that begins no tag, outside comments, CDATA
/// sections and processing instructions.
EscapedXml withEscapedSigns(const QString &xml);

/// Resolves HTML's named characters, which XML does not know. The replacement is itself parsed as
/// XML, so it is escaped.
class HtmlEntities : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override;
};

} // namespace earmark
